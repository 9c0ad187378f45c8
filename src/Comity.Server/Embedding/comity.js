// The discussion under a story: on another site's page as <comity-discussion>, in a shadow tree; on the paper's own page it takes
// over what stands there. All that is shown comes from the server as HTML; nothing here makes markup or words.
const here = new URL(import.meta.url).origin;
const style = "";
const fragment = "text/vnd.comity.fragment+html";
const memory = {};
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

// XMLHttpRequest, because it parses to a document by itself: a page that enforces Trusted Types lets no script turn text into HTML.
const ask = (path, body, foreign) => new Promise((done) => {
  const request = new XMLHttpRequest();
  request.open(body ? "POST" : "GET", new URL(path, here));
  request.responseType = "document";
  request.setRequestHeader("Accept", fragment);
  if (foreign && keep("session")) request.setRequestHeader("Authorization", `Bearer ${keep("session")}`);
  request.onloadend = () => {
    const session = request.getResponseHeader("Comity-Session");
    if (foreign && session !== null) keep("session", session);
    const next = request.getResponseHeader("Comity-Location");
    done(next ? ask(next, null, foreign) : { ok: request.status >= 200 && request.status < 300, page: request.response?.body, at: new URL(request.responseURL || here).searchParams.get("at") });
  };
  request.send(body);
});

const zeros = (hash) => {
  const at = hash.findIndex((byte) => byte);
  return at < 0 ? 256 : at * 8 + Math.clz32(hash[at]) - 24;
};

/** Finds a number such that SHA-256 of "ticket:number" begins with enough zero bits; asked of guests under load. Readers of one page have one ticket, so each begins elsewhere. */
const solve = async (form) => {
  const { Ticket, Proof } = form.elements;
  const text = new TextEncoder();
  for (let n = Math.random(); form.dataset.bits && crypto.subtle && !Proof.value; n++)
    if (zeros(new Uint8Array(await crypto.subtle.digest("SHA-256", text.encode(`${Ticket.value}:${n}`)))) >= form.dataset.bits) Proof.value = n;
};

/** Gives life to the discussion within root. Returns how to end it. */
const attach = (root, foreign, start) => {
  const end = new AbortController();
  const on = (target, kind, act) => target.addEventListener(kind, act, { signal: end.signal });
  const one = (selector) => root.querySelector(selector);
  const all = (selector) => [...root.querySelectorAll(selector)];
  const section = () => one("#discussion");
  const story = () => section()?.dataset.story;
  const comment = (number) => one(`#comment-${number}`);
  const news = new Set();
  let seen = 0, stream, last = "", timer, later, typed, wait = 0;

  /** Told to the server for members alone; it is kept here too, so nothing is lost when it does not arrive. */
  const put = (what, body) => section().dataset.seen && fetch(`${here}/api/v1/stories/${story()}/${what}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", ...(foreign && { Authorization: `Bearer ${keep("session")}` }) },
    body: JSON.stringify(body),
  }).catch(console.warn);
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
    if (area && !area.value.trim() && keep(story())) area.value = keep(story());
    for (const article of all("article[data-number]")) article.classList.toggle("comment-new", seen > 0 && article.dataset.number > seen && !article.matches(".comment-own"));
    const unread = one("[data-do=unread]");
    if (unread) tell(unread, all(".comment-new").length);
    tellNews();
  };
  const tell = (button, count) => {
    button.hidden = !count;
    button.lastElementChild.textContent = count;
  };
  const tellNews = () => one("[data-do=news]") && tell(one("[data-do=news]"), news.size);

  const show = (page, at) => {
    // An answer may come when another article stands here already.
    if (!page || end.signal.aborted) return;
    root.replaceChildren(...page.children);
    opened();
    if (at) look(comment(at));
  };
  const opened = () => {
    if (story()) {
      const { last, seen: known } = section().dataset;
      seen ||= Number(known || keep(`seen ${story()}`));
      keep(`seen ${story()}`, last);
      put("visit", { seen: Number(last) });
      news.clear();
    }
    ready();
    listen();
  };

  /** Puts comments where they belong; what is read stays where it is. Returns the first that found no place. */
  const merge = (page) => {
    let homeless = null;
    for (const fresh of page?.querySelectorAll("article[data-number]") ?? []) {
      const old = comment(fresh.dataset.number);
      news.delete(Number(fresh.dataset.number));
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
  const place = (fresh) => {
    const { parent } = fresh.dataset;
    const articles = all("article[data-number]");
    if (!parent) {
      const newest = section().dataset.sort === "newest";
      if (one(newest ? "[rel=prev]" : "[rel=next]")) return false;
      one("[data-list]")[newest ? "prepend" : "append"](fresh);
      return true;
    }
    let at = articles.indexOf(comment(parent));
    if (at < 0) return false;
    const family = new Set([parent]);
    while (articles[at + 1] && family.has(articles[at + 1].dataset.parent)) family.add(articles[++at].dataset.number);
    articles[at].after(fresh);
    return true;
  };
  const fetchComments = async (numbers) =>
    merge((await ask(`/stories/${story()}/comments?${numbers.slice(0, 50).map((n) => `n=${n}`).join("&")}`, null, foreign)).page);

  // ---- Live ------------------------------------------------------------------------------------------------------------

  const stale = new Set();
  /** More happened than the server remembers. */
  const again = async () => {
    const { page } = await ask(`/stories/${story()}?sort=newest`, null, foreign);
    for (const fresh of page?.querySelectorAll("article[data-number]") ?? []) if (fresh.dataset.number > section().dataset.last) heard({ number: Number(fresh.dataset.number) });
    fetchComments(all("article[data-number]").map((a) => a.dataset.number));
  };
  const heard = ({ number, valued, says }) => {
    if (!number) return says === "" || again();
    const known = comment(number);
    if (says) one("[data-count]").textContent = says;
    if (valued !== undefined && known?.querySelector(".count")) known.querySelector(".count").textContent = valued || "";
    else if (known) {
      stale.add(number);
      clearTimeout(later);
      later = setTimeout(() => { fetchComments([...stale]); stale.clear(); }, 200 + Math.random() * 800);
    } else if (valued === undefined) {
      news.add(number);
      tellNews();
    }
  };
  const address = () => `${here}/stories/${story()}/events${last && `?after=${last}`}`;
  const poll = async () => {
    const answer = await fetch(address(), { headers: { Accept: "application/json" } }).catch(() => null);
    for (const event of answer?.ok ? await answer.json() : []) {
      last = event.id;
      heard(event);
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
      last = event.lastEventId;
      heard(JSON.parse(event.data));
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
    const { page } = await ask(link.getAttribute("href"), null, foreign);
    // Found again: the comment may have been put anew meanwhile.
    look(form(page, comment(article?.dataset.number), quote)?.querySelector("textarea"));
  };
  const send = async (sent, button) => {
    const written = sent.id === "comment-form";
    const inside = sent.closest("#discussion");
    if (sent.ariaBusy) return;
    sent.ariaBusy = "true";
    if (written) await solve(sent);
    const { ok, page, at } = await ask(sent.getAttribute("action"), new FormData(sent, button), foreign);
    sent.ariaBusy = null;
    if (!page) {
      one("[data-lost]").hidden = false;
      return look(one("[data-lost]"));
    }
    if (!inside || !page.querySelector("#discussion")) return show(page, at);
    if (written && ok && at) keep(story(), "");
    if (written && !(ok && at)) return look(form(page)?.querySelector("[role=alert], [data-preview]"));
    merge(page);
    if (at && !comment(at)) return show(page, at);
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

  const below = (article, act) => {
    const family = new Set([article.dataset.number]);
    for (const each of all("article[data-number]"))
      if (family.has(each.dataset.parent)) {
        family.add(each.dataset.number);
        act(each);
      }
  };
  const acts = {
    news: async () => {
      const first = Math.min(...news);
      const homeless = await fetchComments([...news]);
      news.clear();
      tellNews();
      if (comment(first) || !homeless) return look(comment(first));
      const path = `/stories/${story()}?at=${homeless.dataset.number}`;
      foreign ? go(path) : location.assign(path);
    },
    unread: () => {
      const fresh = all(".comment-new");
      const from = fresh.indexOf((root.activeElement ?? document.activeElement)?.closest("article"));
      look(fresh[(from + 1) % fresh.length]);
    },
    fold: (button) => {
      const open = button.ariaExpanded === "true";
      button.ariaExpanded = String(!open);
      // Found by the browser's search all the same, which opens it.
      below(button.closest("article"), (each) => each.toggleAttribute("hidden", open) && each.setAttribute("hidden", "until-found"));
    },
    out: () => {
      keep("session", "");
      start();
    },
  };
  const go = async (path) => {
    const { page, at } = await ask(path, null, foreign);
    show(page, at);
    if (!at) look(one("h1, h2"));
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
      : pathname === "/sign-in" ? () => open(`${here}/sign-in?popup=${encodeURIComponent(location.origin)}`, "comity", "popup,width=480,height=640")
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
    clearTimeout(typed);
    typed = setTimeout(() => target.isConnected && target.value.trim() && put("draft", { body: target.value }), 3000);
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

customElements.get("comity-discussion") ?? customElements.define("comity-discussion", class extends HTMLElement {
  static observedAttributes = ["url", "story-id", "sort", "sso"];
  #sheet = new CSSStyleSheet();
  #stop = null;

  connectedCallback() {
    this.#stop?.();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [this.#sheet];
    this.#dress();
    const life = attach(root, true, () => this.#load(life));
    const dress = () => this.#dress();
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", dress);
    const theme = new MutationObserver(dress);
    for (const element of [document.documentElement, document.body]) theme.observe(element, { attributeFilter: ["class", "style", "data-theme"] });
    const near = new IntersectionObserver((seen) => {
      if (!seen.some((s) => s.isIntersecting)) return;
      near.disconnect();
      this.#load(life);
    }, { rootMargin: "800px" });
    near.observe(this);
    this.#stop = () => {
      life.end();
      near.disconnect();
      theme.disconnect();
      scheme.removeEventListener("change", dress);
    };
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = null;
  }

  attributeChangedCallback() {
    if (this.#stop) this.connectedCallback();
  }

  async #load(life) {
    await this.#signOn();
    const query = new URLSearchParams({ url: this.getAttribute("url") ?? document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0] });
    for (const [name, value] of [["id", this.getAttribute("story-id")], ["sort", this.getAttribute("sort")], ["at", /^#comment-(\d+)$/.exec(location.hash)?.[1]]])
      if (value) query.set(name, value);
    const { page, at } = await ask(`/embed?${query}`, null, true);
    life.show(page, at);
    this.toggleAttribute("loaded", true);
    this.dispatchEvent(new CustomEvent("comity-loaded", { bubbles: true }));
  }

  /** A token of the site's own sign-in is good once; the session that it opened is kept. */
  async #signOn() {
    const token = this.getAttribute("sso");
    if (!token || keep("sso") === token.slice(-32) && keep("session")) return;
    const answer = await fetch(`${here}/api/v1/sso`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token }) }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (!answer?.ok) return console.warn("comity: the reader is not signed in.", said?.detail ?? "");
    keep("session", said.token);
    keep("sso", token.slice(-32));
  }

  /** Takes letters, size and light or dark from the page around. */
  #dress() {
    const { fontFamily, fontSize, color } = getComputedStyle(this.parentElement ?? document.documentElement);
    const [r, g, b] = color.match(/[\d.]+/g);
    const text = style.replace(/([\d.]+)rem/g, (_, n) => `${n * parseFloat(fontSize)}px`);
    this.#sheet.replaceSync(`${text}:host{--sans:${fontFamily};--serif:${fontFamily};font-size:${fontSize};color-scheme:${r * .3 + g * .6 + b * .1 > 128 ? "dark" : "light"}}:host(:not([loaded])){min-block-size:100vb}`);
  }
});

const own = document.getElementById("discussion");
if (own) attach(own.parentElement, false);
