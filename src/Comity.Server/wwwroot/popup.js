// The end of a sign-in in a window that an embedded discussion has opened. The page that waits gets a session of its own,
// told to its origin and to no other; then the window closes. While a mail is on its way, this waits for the link in it
// to be opened in another tab of the same browser.
const part = document.querySelector("[data-popup]");
const { popup: origin, waits } = part.dataset;
const every = 3000;

async function handOver() {
  const answer = await fetch("/api/v1/session-tokens", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ origin }),
  });
  if (!answer.ok) return false;
  const { token } = await answer.json();
  if (window.opener) {
    window.opener.postMessage({ type: "comity-session", token }, origin);
    window.close();
  }
  return true;
}

async function wait() {
  const me = await fetch("/api/v1/me");
  if (me.ok && (await me.json()).kind !== "guest" && (await handOver())) return;
  setTimeout(wait, every);
}

if (waits === undefined) handOver().catch((error) => console.warn(error));
else wait().catch((error) => console.warn(error));
