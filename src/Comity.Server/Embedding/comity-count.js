// Numbers of comments for lists of stories: <comity-count url="…"> or <comity-count story-id="…">, all asked for at once.
const here = new URL(import.meta.url).origin;
let waiting = [];
const ask = async () => {
  // Answered are all addresses first, then all ids.
  // No more than fit into the line of a request, whatever the addresses.
  const asked = waiting.splice(0, 25).sort((a, b) => a.hasAttribute("story-id") - b.hasAttribute("story-id"));
  const query = new URLSearchParams(asked.map((e) => e.hasAttribute("story-id") ? ["id", e.getAttribute("story-id")] : ["url", e.getAttribute("url") ?? location.href.split("#")[0]]));
  const answer = await fetch(`${here}/api/v1/counts?${query}`).catch(() => null);
  if (answer?.ok) (await answer.json()).forEach((count, i) => { asked[i].textContent = count.text; });
  if (waiting.length) ask();
};
customElements.get("comity-count") ?? customElements.define("comity-count", class extends HTMLElement {
  connectedCallback() {
    if (waiting.push(this) === 1) queueMicrotask(ask);
  }
});
