// Keeps the open page up to date while its sources are edited, and shows what is wrong with them.
// Only `kennisbank serve` puts this into a page. Everything is made as DOM nodes: what an editor wrote
// is text here, never HTML.
"use strict";
(() => {
  const version = document.currentScript.dataset.versie;
  const SCROLL = "kennisbank-plaats";
  const STYLE = "/__kennisbank/preview.css";

  // The place on the page, over a reload.

  function reload() {
    const place = {address: location.href, x: scrollX, y: scrollY};
    sessionStorage.setItem(SCROLL, JSON.stringify(place));
    location.reload();
  }

  function scrollBack() {
    const place = JSON.parse(sessionStorage.getItem(SCROLL) ?? "null");
    sessionStorage.removeItem(SCROLL);
    if (place?.address === location.href) {
      scrollTo({left: place.x, top: place.y, behavior: "instant"});
    }
  }

  // The overlay.

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  let host;
  let shown = "";
  let closed = "";
  let before;

  // A shadow tree, so that the theme's style does not reach it, nor its style the page.
  function show(...children) {
    host?.remove();
    host = element("div", {"data-kennisbank": ""});
    host.attachShadow({mode: "open"}).append(
      element("link", {rel: "stylesheet", href: STYLE}), ...children);
    document.body.append(host);
  }

  function hide() {
    const hadFocus = host && document.activeElement === host;
    host?.remove();
    host = undefined;
    if (hadFocus && before?.isConnected) before.focus();
  }

  function problem({plaats, melding, regel, raad}) {
    const [start, marked, end] = regel;
    const parts = [element("p", {class: "plaats"}, plaats), element("p", {class: "melding"}, melding)];
    if (regel.length) {
      parts.push(element("pre", {tabindex: "0"}, start, element("mark", {}, marked), end));
    }
    return element("li", {}, ...parts, ...raad.map((text) => element("p", {}, text)));
  }

  function showProblems(problems, more) {
    const count = problems.length + more;
    const close = element("button", {type: "button"}, "Sluiten");
    const list = element("ol", {}, ...problems.map(problem));
    if (more) list.append(element("li", {}, `En nog ${more}.`));
    const dialog = element(
      "section",
      {role: "alertdialog", "aria-labelledby": "kop", "aria-describedby": "uitleg", tabindex: "-1"},
      element("h2", {id: "kop"}, count === 1 ? "1 fout" : `${count} fouten`),
      element("p", {id: "uitleg"}, "U ziet de laatste goede versie. Verbeter de tekst; dit venster gaat dan vanzelf weg. Met Escape sluit u het nu."),
      list,
      close);
    const dismiss = () => {
      closed = shown;
      hide();
    };
    close.addEventListener("click", dismiss);
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") dismiss();
    });
    if (!host) before = document.activeElement;
    show(dialog);
    dialog.focus({preventScroll: true});
  }

  function showWarnings(count) {
    const text = count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`;
    show(element("p", {role: "status", class: "tel"}, `${text}: zie de terminal`));
  }

  function take({versie, fouten, meer, waarschuwingen}) {
    if (versie !== version && !fouten.length) {
      reload();
      return;
    }
    const now = JSON.stringify([fouten, meer, waarschuwingen]);
    if (now === shown) return;
    shown = now;
    if (!fouten.length) closed = "";
    if (now === closed) return;
    if (fouten.length) showProblems(fouten, meer);
    else if (waarschuwingen) showWarnings(waarschuwingen);
    else hide();
  }

  // The news. A page that nobody sees lets go of its connection: a browser has six for all its tabs.

  let events;

  function listen() {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/__kennisbank/events?" + location.pathname);
    events.addEventListener("message", (event) => take(JSON.parse(event.data)));
  }

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", listen);
  scrollBack();
  addEventListener("load", scrollBack, {once: true});
})();
