// Who stays on an entry that they have taken keeps it, as long as the page is seen and somebody is at it. Without this it runs out
// by itself. Serves the queue, where console.js marks the entry that is looked at, and an entry's own page.
const { claimMinutes } = document.querySelector("[data-claim-minutes]").dataset;
const idle = 10 * 60_000;
let touched = Date.now();
for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true });

const keep = async () => {
  const line = document.querySelector("[data-looked] .claim[data-claim=mine]");
  const form = line?.querySelector("form");
  if (!form || document.hidden || Date.now() - touched > idle) return;
  let now = null;
  try {
    const answer = await fetch(form.action.replace(/release$/, "claim"), {
      method: "POST", headers: { Accept: "text/vnd.comity.fragment+html" }, body: new URLSearchParams(new FormData(form)), redirect: "error",
    });
    now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".claim");
  } catch {
    // The server cannot be reached or wants a sign-in: the line stays, and the next turn asks again.
  }
  if (now && line.isConnected && !line.contains(document.activeElement)) line.replaceWith(now);
};
setInterval(keep, Number(claimMinutes) * 60_000 / 3);
