// Passkeys on the pages where people sign in and set up how they do: asks the server for a challenge, lets the browser sign it, hands the answer back.
// Everything else on these pages works without scripts.
const api = "/api/v1/passkeys";

async function post(path, body) {
  const answer = await fetch(api + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function create(part) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post("/creation-options"));
  const credential = await navigator.credentials.create({ publicKey });
  const name = part.querySelector("input")?.value ?? "";
  return post("", { credentialJson: JSON.stringify(credential), name, return: location.pathname + location.search });
}

async function signIn(part) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post("/request-options"));
  const credential = await navigator.credentials.get({ publicKey });
  return post("/sign-in", { credentialJson: JSON.stringify(credential), return: part.dataset.return });
}

for (const part of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) continue;
  part.hidden = false;
  const failure = part.querySelector("[role=alert]");
  part.querySelector("button").addEventListener("click", async () => {
    failure.hidden = true;
    try {
      const done = await (part.dataset.passkey === "create" ? create(part) : signIn(part));
      location.assign(done.return);
    } catch (error) {
      console.warn(error);
      failure.hidden = false;
    }
  });
}
