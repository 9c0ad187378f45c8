// Does the work that the comment form asks of guests under load: finds a number such that SHA-256 of "ticket:number" begins with
// enough zero bits. Without it the comment is held for a moderator, so nothing is lost when scripts are off.
const form = document.getElementById("comment-form");
const bits = Number(form?.dataset.bits ?? 0);

const zeroBits = (hash) => {
  let count = 0;
  for (const byte of new Uint8Array(hash)) {
    if (byte !== 0) return count + Math.clz32(byte) - 24;
    count += 8;
  }
  return count;
};

const solve = async (ticket) => {
  const encoder = new TextEncoder();
  for (let number = 0; ; number += 64) {
    const batch = Array.from({ length: 64 }, (_, i) => number + i);
    const hashes = await Promise.all(batch.map((n) => crypto.subtle.digest("SHA-256", encoder.encode(`${ticket}:${n}`))));
    const found = hashes.findIndex((hash) => zeroBits(hash) >= bits);
    if (found >= 0) return number + found;
  }
};

if (form && bits > 0 && globalThis.crypto?.subtle) {
  const proof = form.elements.namedItem("Proof");
  const solved = solve(form.elements.namedItem("Ticket").value).then((number) => { proof.value = String(number); });
  form.addEventListener("submit", (event) => {
    if (proof.value !== "") return;
    event.preventDefault();
    const pressed = event.submitter;
    solved.then(() => form.requestSubmit(pressed));
  });
}
