// What happens in the queue meanwhile, by server-sent events: new entries are told of in a bar, what colleagues do is marked on the
// entry. Nothing moves under the cursor. And a reminder of a pause.
const list = document.getElementById("queue");

// ---- Live ----------------------------------------------------------------------------------------------------------

const waiting = new Set();
const words = { "comment.approve": "approved", "comment.remove": "removed", "comment.restore": "restored", "comment.withdraw": "withdrawn by its author", "comment.edit": "edited by its author", "report.dismiss": "kept, its reports dismissed", "decision.undo": "decided anew" };
const mark = ({ kind, commentId, by, mine }) => {
  const entry = document.getElementById(`entry-${commentId}`);
  if (kind === "waiting") {
    if (!entry) waiting.add(commentId);
    const bar = document.getElementById("queue-new");
    bar.hidden = waiting.size === 0;
    bar.firstElementChild.textContent = waiting.size === 1 ? "1 new entry" : `${waiting.size} new entries`;
  }
  if (!entry || mine || kind === "waiting") return;
  const line = entry.querySelector(".claim");
  const text = kind === "claimed" ? `${by} works on it` : kind === "released" ? "" : `${words[kind] ?? "decided"}${by && !kind.match(/withdraw|edit/) ? ` by ${by}` : ""} meanwhile`;
  entry.classList.toggle("entry-gone", !["claimed", "released"].includes(kind));
  let tag = line.querySelector("[data-live]");
  if (!tag) {
    tag = document.createElement("span");
    tag.dataset.live = "";
    tag.className = "tag tag-hold";
    tag.dir = "auto";
    line.prepend(tag);
  }
  tag.textContent = text;
  tag.hidden = text === "";
};

let stream = null;
const listen = () => {
  stream?.close();
  stream = document.hidden ? null : new EventSource(list.dataset.events);
  stream?.addEventListener("queue", (event) => mark(JSON.parse(event.data)));
};

// ---- Pause: counts time in which something is done, forgets it after ten quiet minutes, reminds once -----------------

const minute = 60_000;
const remind = () => {
  const limit = Number(list.dataset.pause) * minute;
  const now = Date.now();
  const last = Number(localStorage.getItem("comity-work-last"));
  if (now - last > 10 * minute) localStorage.setItem("comity-work-since", String(now));
  localStorage.setItem("comity-work-last", String(now));
  const worked = now - Number(localStorage.getItem("comity-work-since"));
  const bar = document.getElementById("pause");
  if (limit === 0 || worked < limit || !bar.hidden) return;
  bar.firstElementChild.textContent = `You have worked for ${Math.round(worked / minute)} minutes. A pause does you good; the queue waits.`;
  bar.hidden = false;
};

document.querySelector("#pause button").addEventListener("click", () => {
  localStorage.setItem("comity-work-since", String(Date.now()));
  document.getElementById("pause").hidden = true;
});
for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, remind);
document.addEventListener("visibilitychange", listen);
listen();
