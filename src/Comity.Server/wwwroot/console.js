// Makes the queue quicker by keyboard and live; every form and link works without it. The page stays as the server made it:
// forms are sent as they stand, and what comes back is put in the place of the entry.
const list = document.getElementById("queue");
const news = document.getElementById("desk-news");
const help = document.getElementById("desk-help");
const drawer = document.getElementById("drawer");
const fragment = "text/vnd.comity.fragment+html";
const entries = () => [...list.querySelectorAll(".entry")];
const current = () => document.activeElement?.closest?.("#queue .entry") ?? null;
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const typing = (element) => element?.matches?.("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), select, textarea, [contenteditable]");

const show = (entry) => {
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: "nearest" });
};

// ---- Entries -------------------------------------------------------------------------------------------------------

const step = (by) => {
  const all = entries();
  const at = all.indexOf(current() ?? looked);
  const next = at < 0 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  show(next);
  if (all.length - all.indexOf(next) < 8) more();
};

let loading = null;
const more = () => {
  const link = document.querySelector(".pager a[rel=next]");
  if (!link || loading) return loading;
  // Many at once: each fetch stands in the way of a decision or two.
  const next = new URL(link.href);
  next.searchParams.set("limit", "50");
  loading = fetch(next).then(async (answer) => {
    if (!answer.ok) return;
    const page = parse(await answer.text());
    const known = new Set(entries().map((e) => e.id));
    list.append(...[...page.querySelectorAll("#queue .entry")].filter((e) => !known.has(e.id)));
    document.querySelector(".pager").replaceWith(page.querySelector(".pager"));
  }).finally(() => { loading = null; });
  return loading;
};

const say = (html) => {
  news.replaceChildren(...html);
  const undo = news.querySelector("form[action$='/undo']");
  if (undo) undone.push(undo.cloneNode(true));
};

const tell = (words) => {
  const line = document.createElement("p");
  line.className = "notice notice-refuse";
  line.setAttribute("role", "alert");
  line.textContent = words;
  news.replaceChildren(line);
};

/** Sends a form in the background; null: the server cannot be reached or wants a whole page, such as the sign-in. */
const send = async (form, button) => {
  try {
    const answer = await fetch(form.action, { method: "POST", headers: { Accept: fragment }, body: new URLSearchParams(new FormData(form, button)), redirect: "error" });
    return { ok: answer.ok, gone: answer.status === 404, page: parse(await answer.text()) };
  } catch {
    return null;
  }
};

const lost = "The server could not be reached, or you are signed out. Nothing was done; load the page again.";
const undone = [];
let busy = false;

const decide = async (form, button) => {
  const entry = form.closest(".entry");
  if (busy || !entry) return;
  busy = true;
  performance.mark("decision");
  entry.setAttribute("aria-busy", "true");
  const answer = await send(form, button);
  entry.removeAttribute("aria-busy");
  busy = false;
  if (!answer) return tell(lost);
  const again = answer.page.querySelector(".entry");
  if (answer.ok || answer.gone) {
    const all = entries();
    const at = all.indexOf(entry);
    const next = all[at + 1] ?? all[at - 1];
    say(answer.page.body.children);
    forget();
    show(next);
    entry.remove();
    performance.measure("decision to next entry", "decision");
    if (all.length - at < 10) await more();
    if (!next) show(entries()[0]);
  } else if (again) {
    entry.replaceWith(again);
    show(again);
  } else {
    say(answer.page.body.children);
  }
};

const undo = async (form) => {
  if (busy || !form) return;
  busy = true;
  const answer = await send(form);
  busy = false;
  if (!answer) return tell(lost);
  const back = answer.page.querySelector(".entry");
  back?.remove();
  say(answer.page.body.children);
  if (!back) return;
  document.getElementById(back.id)?.remove();
  const here = current() ?? entries()[0];
  if (here) here.before(back);
  else list.append(back);
  show(back);
};

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  const action = form.getAttribute("action") ?? "";
  if (form.closest("#queue") && /^\/console\/comments\/\d+\/(approve|remove|dismiss-reports|restore)$/.test(action)) {
    event.preventDefault();
    decide(form, submitter);
  } else if (/\/(claim|release)$/.test(action)) {
    event.preventDefault();
    claim(form, true);
  } else if (form.closest("#desk-news") && action.endsWith("/undo")) {
    event.preventDefault();
    undone.pop();
    undo(form);
  }
});

// ---- Claims: an entry that is looked at for a moment is taken, and given back when the moderator goes on ------------

// One after another, so that what is pressed last is what stays. What was taken or given back by hand is not taken by itself in the same look.
let claiming = Promise.resolve();
const claim = (form, byHand) => {
  const entry = form.closest(".entry");
  const passed = () => !byHand && form.action.endsWith("/claim") && (entry !== looked || !entry.isConnected);
  if (byHand) clearTimeout(dwell);
  claiming = claiming.then(async () => {
    if (passed()) return;
    const answer = await send(form);
    const now = answer?.page.querySelector(".claim");
    const line = entry.querySelector(".claim");
    if (!now || !line) return;
    const inside = line.contains(document.activeElement);
    line.replaceWith(now);
    if (inside) entry.focus({ preventScroll: true });
    entry.toggleAttribute("data-kept", byHand && now.dataset.claim === "mine");
    // The moderator has gone on while it was being taken.
    if (passed() && now.dataset.claim === "mine") claim(now.querySelector("form"), false);
  });
};

let looked = null;
let dwell = 0;
const passing = () => looked?.isConnected && !looked.hasAttribute("data-kept") ? looked.querySelector(".claim[data-claim=mine] form") : null;
const forget = () => {
  clearTimeout(dwell);
  looked?.removeAttribute("data-looked");
  looked = null;
};
const leave = (next) => {
  const form = passing();
  forget();
  if (form) claim(form, false);
  looked = next;
  looked.setAttribute("data-looked", "");
};

addEventListener("pagehide", () => {
  const form = passing();
  if (form) navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)));
});

list.addEventListener("focusin", (event) => {
  const entry = event.target.closest(".entry");
  if (!entry || entry === looked) return;
  leave(entry);
  dwell = setTimeout(() => {
    const form = entry.querySelector(".claim[data-claim=free] form");
    if (form && entry === current()) claim(form, false);
  }, 700);
});

// ---- Drawer and help -----------------------------------------------------------------------------------------------

let opener = null;
const openDrawer = async (link) => {
  const answer = await fetch(link.dataset.drawer).catch(() => null);
  if (!answer?.ok) return location.assign(link.href);
  const page = parse(await answer.text());
  const parts = [...(page.querySelector("main") ?? page.body).children];
  const inside = drawer.querySelector("div");
  inside.replaceChildren(...parts);
  inside.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
  opener = link;
  if (!drawer.open) drawer.show();
  drawer.scrollTop = 0;
  drawer.querySelector("button").focus();
};
drawer.addEventListener("close", () => opener?.isConnected && opener.focus());
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-drawer]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    openDrawer(link);
  } else if (event.target.closest("[data-help]")) {
    help.showModal();
  }
});

// ---- Keyboard ------------------------------------------------------------------------------------------------------

const press = (entry, selector) => entry?.querySelector(selector)?.click();
const unfold = (form) => {
  const details = form?.closest("details");
  if (details) details.open = true;
  form?.querySelector("textarea, input:not([type=hidden]), button")?.focus();
};
let removing = null;
const remove = (entry, digit) => {
  const form = entry?.querySelector("form[action$='/remove']");
  const choice = form?.elements.namedItem("Clause");
  const option = digit ? choice?.options[digit] : choice?.selectedOptions[0];
  if (!form || !option?.value) return choice?.focus();
  choice.value = option.value;
  decide(form, form.querySelector("button"));
};

const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: (entry) => press(entry, "form[action$='/approve'] button, form[action$='/dismiss-reports'] button"),
  r: (entry) => { removing = entry; entry?.classList.add("entry-removing"); },
  e: (entry) => unfold(entry?.querySelector("form[action$='/escalate']")),
  s: (entry) => press(entry, ".entry-actions a[href*='/sanction']"),
  c: (entry) => press(entry, ".claim button"),
  u: () => undo(undone.pop()),
  d: (entry) => press(entry, ".author-line a[data-drawer]"),
  t: (entry) => press(entry, "a[data-drawer$='/thread']"),
  b: (entry) => press(entry, ".veil-lift"),
  x: (entry) => press(entry, ".bulk-tick input"),
  "/": () => document.getElementById("queue-search").focus(),
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
  if (event.key === "Escape") {
    if (drawer.open) drawer.close();
    else if (typing(document.activeElement)) current() ? show(current()) : document.activeElement.blur();
    return;
  }
  if (typing(event.target)) return;
  const entry = current();
  const first = removing;
  removing?.classList.remove("entry-removing");
  removing = null;
  if (first && first === entry && (/^[1-9]$/.test(event.key) || event.key === "r")) {
    event.preventDefault();
    remove(entry, event.key === "r" ? 0 : Number(event.key));
  } else if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key](entry);
  }
});

document.querySelector(".desk-keys").hidden = false;
const undoNow = news.querySelector("form[action$='/undo']");
if (undoNow) undone.push(undoNow.cloneNode(true));
