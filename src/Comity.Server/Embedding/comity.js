// The discussion under a story: on another site's page as <comity-discussion>, in a shadow tree; on the paper's own page it takes
// over what stands there. All that is shown comes from the server as HTML; nothing here makes markup or words.
const here = new URL(import.meta.url).origin;
const style = "";
const fragment = "text/vnd.comity.fragment+html";
const own = location.origin === here && document.getElementById("discussion");
const foreign = !own;
let memory = {};
const keep = (name, value) => {
  name = `comity ${here} ${name}`;
  try {
    if (value === undefined) return localStorage.getItem(name) ?? "";
    localStorage.setItem(name, value);
  } catch {
    // Storage is forbidden: kept until the page is left.
    return value === undefined ? memory[name] ?? "" : memory[name] = value;
  }
};
/** Nothing of who was here stays for who comes after. */
const forget = () => {
  memory = {};
  try {
    for (const name in localStorage) if (name.startsWith(`comity ${here}`)) delete localStorage[name];
  } catch {
    // Nothing was kept there.
  }
};
const call = (method, path, body) => fetch(`${here}/api/v1/${path}`, {
  method,
  headers: { "Content-Type": "application/json", ...(foreign && keep("session") && { Authorization: `Bearer ${keep("session")}` }) },
  body: JSON.stringify(body),
}).catch(console.warn);

// XMLHttpRequest, because it parses to a document by itself: a page that enforces Trusted Types lets no script turn text into HTML.
const ask = (path, body) => new Promise((done) => {
  const request = new XMLHttpRequest();
  request.open(body ? "POST" : "GET", new URL(path, here));
  request.responseType = "document";
  request.setRequestHeader("Accept", fragment);
  if (foreign && keep("session")) request.setRequestHeader("Authorization", `Bearer ${keep("session")}`);
  request.onloadend = () => {
    const session = request.getResponseHeader("Comity-Session");
    if (foreign && session !== null) keep("session", session);
    const next = request.getResponseHeader("Comity-Location");
    const url = request.responseURL || here;
    done(next ? ask(next) : { ok: /^2/.test(request.status), page: request.response?.body, url, at: new URL(url).searchParams.get("at") });
  };
  request.send(body);
});

const zeros = (hash, at = hash.findIndex((byte) => byte)) => at * 8 + Math.clz32(hash[at]) - 24;

/** Finds a number such that SHA-256 of "ticket:number" begins with enough zero bits; asked of guests under load. Readers of one page have one ticket, so each begins elsewhere. */
const solve = async (form) => {
  const { Ticket, Proof } = form.elements;
  const text = new TextEncoder();
  for (let n = Math.random(); form.dataset.bits && crypto.subtle && !Proof.value; n++)
    if (zeros(new Uint8Array(await crypto.subtle.digest("SHA-256", text.encode(`${Ticket.value}:${n}`)))) >= form.dataset.bits) Proof.value = n;
};

/** Gives life to the discussion within root. Returns how to end it. */
const attach = (root, start) => {
  const end = new AbortController();
  const on = (target, kind, act) => target.addEventListener(kind, act, { signal: end.signal });
  const one = (selector) => root.querySelector(selector);
  const all = (selector, within = root) => [...within?.querySelectorAll(selector) ?? []];
  const articles = (within) => all("article[data-number]", within);
  const section = () => one("#discussion");
  const story = () => section()?.dataset.story;
  const comment = (number) => one(`#comment-${number}`);
  const news = new Set();
  const stale = new Set();
  let seen = 0, stream, last = "", timer, later, typed, wait = 0, since, lost;

  /** Told to the server for members alone; it is kept here too, so nothing is lost when it does not arrive. */
  const put = (what, body) => section().dataset.seen && call("PUT", `stories/${story()}/${what}`, body);
  const focus = (element) => {
    if (!element) return;
    if (!element.matches("a, button, textarea, input")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    return element;
  };
  const look = (element) => focus(element)?.scrollIntoView({ block: "nearest" });

  // ---- What has come from the server is made ready ---------------------------------------------------------------------

  const ready = () => {
    if (foreign) for (const [selector, name] of [["a[href^='/']", "href"], ["form[action^='/']", "action"]])
      for (const element of all(selector)) {
        element.setAttribute(name, here + element.getAttribute(name));
        if (name === "href") element.target = "_blank";
      }
    for (const element of all("[data-live][hidden]")) element.hidden = false;
    const area = one("#comment-form textarea:not([readonly])");
    // What the server kept is older when the last words did not reach it. What a form brings along is the newest of all.
    if (area && keep(story()) && (!area.value.trim() || area.value === area.defaultValue && keep(`at ${story()}`) > +area.dataset.at)) area.value = keep(story());
    for (const article of articles()) article.classList.toggle("comment-new", seen > 0 && article.dataset.number > seen && !article.matches(".comment-own"));
    tell("unread", all(".comment-new").length);
    tell("news", news.size);
  };
  const tell = (name, count) => {
    for (const button of all(`[data-do=${name}]`)) {
      button.hidden = !count;
      button.lastElementChild.textContent = count;
    }
  };

  /** Says that the server was not reached, there where something was tried. */
  const fail = (near) => {
    if (!lost) return;
    lost.hidden = false;
    near.append(lost);
    look(lost);
  };
  const show = ({ page, at, url }) => {
    // An answer may come when another article stands here already.
    if (end.signal.aborted) return;
    // The paper's own page has more on it than the discussion.
    if (!foreign) return location.assign(`${url}#comment-${at}`);
    root.replaceChildren(...page?.children ?? []);
    opened();
    if (at) look(comment(at));
  };
  const opened = () => {
    since = Date.now();
    lost = one("[data-lost]") ?? lost;
    if (story()) {
      const { last, seen: known } = section().dataset;
      seen ||= +(known || keep(`seen ${story()}`));
      keep(`seen ${story()}`, last);
      put("visit", { seen: +last });
      news.clear();
    }
    ready();
    listen();
  };

  /** Puts comments where they belong; what is read stays where it is. Returns the first that found no place. */
  const merge = (page) => {
    let homeless = null;
    for (const fresh of articles(page)) {
      const old = comment(fresh.dataset.number);
      // What one has written oneself may be heard of before it is answered.
      news.delete(+fresh.dataset.number);
      if (old) {
        const parts = (article) => [article, ...article.querySelectorAll("a, button")];
        const focused = parts(old).indexOf(root.activeElement ?? document.activeElement);
        fresh.hidden = old.hidden;
        old.replaceWith(fresh);
        focus(parts(fresh)[focused]);
      } else if (!place(fresh)) {
        homeless ??= fresh;
      }
    }
    ready();
    return homeless;
  };
  /** All that answers a comment, and what answers that. */
  const below = (article, act) => {
    const family = new Set([article.dataset.number]);
    for (const each of articles())
      if (family.has(each.dataset.parent)) {
        family.add(each.dataset.number);
        act(each);
      }
  };
  const place = (fresh) => {
    const { parent } = fresh.dataset;
    if (!parent) {
      const newest = section().dataset.sort === "newest";
      if (one(newest ? "[rel=prev]" : "[rel=next]")) return false;
      one("[data-list]")[newest ? "prepend" : "append"](fresh);
      return true;
    }
    let before = comment(parent);
    if (!before) return false;
    below(before, (each) => before = each);
    before.after(fresh);
    return true;
  };
  /** As many at once as the server gives. What is not answered stays to be asked for. */
  const fetchComments = async (numbers) => {
    let homeless = null;
    for (const list = [...numbers]; list.length;) {
      const asked = list.splice(0, 50);
      const { ok, page } = await ask(`/stories/${story()}/comments?${asked.map((n) => `n=${n}`).join("&")}`);
      if (!ok) break;
      for (const number of asked) news.delete(number), stale.delete(number);
      homeless ??= merge(page);
    }
    return homeless;
  };

  // ---- Live ------------------------------------------------------------------------------------------------------------

  /** More happened than the server remembers. */
  const again = async () => {
    const { page } = await ask(`/stories/${story()}?sort=newest`);
    for (const fresh of articles(page)) if (fresh.dataset.number > +section().dataset.last) heard({ number: +fresh.dataset.number });
    fetchComments(articles().map((a) => a.dataset.number));
  };
  const heard = ({ number, valued, says }) => {
    // At the start nothing was missed, unless the page stood in the background until now.
    if (!number) return says === "" && (last || Date.now() - since < 5000) || again();
    const known = comment(number);
    if (says) one("[data-count]").textContent = says;
    if (valued !== undefined && known?.querySelector(".count")) known.querySelector(".count").textContent = valued || "";
    else if (known) {
      stale.add(number);
      clearTimeout(later);
      later = setTimeout(() => fetchComments(stale), 200 + Math.random() * 800);
    } else if (valued === undefined) {
      news.add(number);
      tell("news", news.size);
    }
  };
  const address = () => `${here}/stories/${story()}/events${last && `?after=${last}`}`;
  const poll = async () => {
    const answer = await fetch(address(), { headers: { Accept: "application/json" } }).catch(console.warn);
    for (const event of answer?.ok ? await answer.json() : []) {
      heard(event);
      last = event.id;
    }
    wait = answer?.ok ? 30 : Math.min(wait * 2, 600);
    timer = setTimeout(listen, wait * 1000);
  };
  const listen = () => {
    stream?.close();
    if (document.hidden || end.signal.aborted || !story()) return;
    if (wait) return poll();
    stream = new EventSource(address());
    for (const kind of ["start", "comment"]) on(stream, kind, (event) => {
      heard(JSON.parse(event.data));
      last = event.lastEventId;
    });
    // The browser tries again by itself unless the way is barred; then it is asked now and then.
    on(stream, "error", () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      wait = 30;
      listen();
    });
  };

  // ---- Writing ---------------------------------------------------------------------------------------------------------

  /** Puts another form in the place of the one that stands. With a quote, if only an empty one, it is the same text going on. */
  const form = (page, after, quote) => {
    const old = one("#comment-form");
    const fresh = page?.querySelector("#comment-form");
    if (!fresh) return old;
    if (quote === undefined && old) old.replaceWith(fresh);
    else {
      for (const name of ["Name", "Email", "Body"]) {
        const [from, to] = [old?.elements?.[name], fresh.elements?.[name]];
        if (from?.value && to) to.value = from.value;
      }
      if (quote) fresh.elements.Body.value = `${fresh.elements.Body.value.trim()}\n\n${quote}\n\n`.trimStart();
      old?.remove();
      after ? after.after(fresh) : section().append(fresh);
    }
    ready();
    return fresh;
  };
  const answer = async (link) => {
    const article = link.closest("article");
    const selected = foreign && root.getSelection ? root.getSelection() : getSelection();
    const quote = article?.contains(selected.anchorNode) ? String(selected).trim().replace(/^(?=.)/gm, "> ") : "";
    const { ok, page } = await ask(link.getAttribute("href"));
    // Found again: the comment may have been put anew meanwhile.
    const at = comment(article?.dataset.number);
    ok ? look(form(page, at, quote)?.querySelector("textarea")) : fail(at ?? section());
  };
  const send = async (sent, button) => {
    const written = sent.id === "comment-form";
    const inside = sent.closest("#discussion");
    if (sent.ariaBusy) return;
    sent.ariaBusy = "true";
    if (written) await solve(sent);
    if (lost) lost.hidden = true;
    const got = await ask(sent.getAttribute("action"), new FormData(sent, button));
    const { ok, page, at } = got;
    sent.ariaBusy = null;
    // Neither done nor a form to try again with: the text stays where it is.
    if (!ok && !page?.querySelector("form")) return fail(sent);
    if (!inside || page.querySelector("#discussion")?.dataset.story !== story()) return show(got);
    if (written && ok && at) keep(story(), "");
    if (written && !(ok && at)) return look(form(page)?.querySelector("[role=alert], [data-preview]"));
    merge(page);
    if (at && !comment(at)) return show(got);
    if (!written) return;
    const fresh = page.querySelector("#comment-form");
    one("#comment-form").remove();
    if (fresh) section().append(fresh);
    ready();
    look(comment(at));
  };
  const mark = (area, sign) => {
    const text = area.value.slice(area.selectionStart, area.selectionEnd);
    area.setRangeText(sign.endsWith(" ") ? text.replace(/^/gm, sign) : sign + text + sign, area.selectionStart, area.selectionEnd, "select");
    area.focus();
  };

  // ---- What readers do -------------------------------------------------------------------------------------------------

  const acts = {
    news: async () => {
      const first = Math.min(...news);
      const homeless = await fetchComments(news);
      if (comment(first) || !homeless) return look(comment(first));
      go(`/stories/${story()}?at=${homeless.dataset.number}`);
    },
    unread: () => {
      const fresh = all(".comment-new");
      const from = fresh.indexOf((root.activeElement ?? document.activeElement)?.closest("article"));
      look(fresh[(from + 1) % fresh.length]);
    },
    fold: (button) => {
      const open = button.ariaExpanded === "true";
      button.ariaExpanded = !open;
      // Found by the browser's search all the same, which opens it.
      below(button.closest("article"), (each) => each.toggleAttribute("hidden", open) && each.setAttribute("hidden", "until-found"));
    },
    out: () => {
      call("POST", "sign-out");
      forget();
      start();
    },
  };
  const go = async (path) => {
    if (!foreign) return location.assign(path);
    const got = await ask(path);
    if (!got.page) return fail(section() ?? root);
    show(got);
    if (!got.at) look(one("h1, h2"));
  };

  on(root, "beforematch", (event) => event.target.closest("article").removeAttribute("hidden"));
  on(root, "click", (event) => {
    const { target } = event;
    const button = target.closest("[data-do], [data-mark]");
    if (button?.dataset.do) return acts[button.dataset.do]?.(button);
    if (button) return mark(button.form.elements.Body, button.dataset.mark);
    const link = target.closest("a[href]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { origin, pathname, searchParams } = new URL(link.href);
    if (origin !== here || link.closest("[data-do]")) return;
    const inside = link.closest("#discussion");
    const number = /\/comments\/(\d+)$/.exec(pathname)?.[1];
    const stay = inside && (link.hash === "#comment-form" && !searchParams.has("correct") ? () => answer(link)
      : number && comment(number) && (foreign || !link.matches(".comment-number")) ? () => {
        if (foreign) history.replaceState(history.state, "", `#comment-${number}`);
        look(comment(number));
      } : null);
    const act = stay ?? (!foreign ? null
      : pathname === "/sign-in" ? () => open(`${here}/sign-in?popup=${encodeURIComponent(location.origin)}`, "comity", "width=480,height=640")
      : number ? () => go(pathname.replace(/.comments.(\d+)$/, "?at=$1"))
      : /^\/(stories|comments)\//.test(pathname) ? () => go(link.href) : null);
    if (!act) return;
    event.preventDefault();
    act();
  });
  on(root, "submit", (event) => {
    const { target: sent, submitter } = event;
    if (!foreign && !sent.matches("#comment-form, .reactions")) return;
    event.preventDefault();
    sent.method === "get" ? go(`${sent.getAttribute("action")}?${new URLSearchParams(new FormData(sent))}`) : send(sent, submitter);
  });
  on(root, "input", ({ target }) => {
    if (target.name !== "Body" || !target.form.matches("#comment-form")) return;
    keep(story(), target.value);
    keep(`at ${story()}`, Date.now());
    clearTimeout(typed);
    typed = setTimeout(() => target.isConnected && target.value.trim() && put("draft", { body: target.value, parentNumber: target.form.elements.ParentNumber?.value }), 3000);
    const left = target.dataset.most - target.value.length;
    target.form.querySelector("[data-left]").textContent = left < 500 ? left : "";
  });
  on(document, "visibilitychange", listen);
  if (foreign) on(window, "message", (event) => {
    if (event.origin !== here || event.data?.type !== "comity-session") return;
    keep("session", event.data.token);
    start();
  });
  if (!foreign) opened();
  return {
    on,
    show,
    end: () => {
      end.abort();
      stream?.close();
      clearTimeout(timer);
      clearTimeout(later);
      clearTimeout(typed);
    },
  };
};

// ---- On other sites' pages -----------------------------------------------------------------------------------------------

const exchanges = {};
/** A token of the site's own sign-in is good once, for all elements of the page; the session that it opened is kept. */
const signOn = (token) => token && (exchanges[token] ??= (async () => {
  if (keep("sso") === token.slice(-32) && keep("session")) return;
  const answer = await call("POST", "sso", { token });
  const said = await answer?.json().catch(console.warn);
  if (!answer?.ok) return console.warn(said);
  keep("session", said.token);
  keep("sso", token.slice(-32));
})());

customElements.get("comity-discussion") ?? customElements.define("comity-discussion", class extends HTMLElement {
  static observedAttributes = ["url", "story-id", "sort", "sso"];
  #sheet = new CSSStyleSheet();
  #stop;

  connectedCallback() {
    this.#stop?.();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [this.#sheet];
    this.#dress();
    const life = attach(root, () => this.#load(life));
    const dress = () => this.#dress();
    life.on(matchMedia("(prefers-color-scheme: dark)"), "change", dress);
    const theme = new MutationObserver(dress);
    for (const element of [document.documentElement, document.body]) theme.observe(element, { attributeFilter: ["class", "style", "data-theme"] });
    const near = new IntersectionObserver((seen) => {
      if (!seen.at(-1).isIntersecting) return;
      near.disconnect();
      this.#load(life);
    }, { rootMargin: "800px" });
    near.observe(this);
    this.#stop = () => {
      life.end();
      near.disconnect();
      theme.disconnect();
    };
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = null;
  }

  attributeChangedCallback() {
    this.#stop && this.connectedCallback();
  }

  async #load(life) {
    await signOn(this.getAttribute("sso"));
    const query = new URLSearchParams({ url: this.getAttribute("url") ?? document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0] });
    for (const [name, value] of [["id", this.getAttribute("story-id")], ["sort", this.getAttribute("sort")], ["at", /^#comment-(\d+)$/.exec(location.hash)?.[1]]])
      if (value) query.set(name, value);
    const got = await ask(`/embed?${query}`);
    if (got.page) life.show(got);
    else {
      // Not reached: until it is, what the page itself has within the element is seen.
      this.shadowRoot.replaceChildren(document.createElement("slot"));
      setTimeout(() => this.isConnected && this.#load(life), 30000);
    }
    this.setAttribute("loaded", "");
    this.dispatchEvent(new Event("comity-loaded", { bubbles: true }));
  }

  /** Takes letters, size and light or dark from the page around. */
  #dress() {
    const { fontFamily, fontSize, color } = getComputedStyle(this.parentElement ?? document.documentElement);
    const [r, g, b] = color.match(/\b[\d.]+/g);
    // Other notations begin with a lightness: to 100 in lab() and lch(), to 1 elsewhere; color() with red, which is near enough.
    const light = /^r/.test(color) ? r * .3 + g * .6 + b * .1 > 128 : r > (/^l/.test(color) ? 50 : .5);
    const text = style.replace(/([\d.]+)rem/g, (_, n) => `${n * parseFloat(fontSize)}px`);
    this.#sheet.replaceSync(`${text}:host{--sans:${fontFamily};--serif:${fontFamily};font-size:${fontSize};color-scheme:${light ? "dark" : "light"}}:host(:not([loaded])){min-block-size:100vb}`);
  }
});

if (own) attach(own.parentElement);
