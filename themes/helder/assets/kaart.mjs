/* The map answers to the mouse: a dot leads to its municipality, and a name in the list shows its dot.
   For the keyboard and for screen readers there is the list, which leads to the same pages. */

if (document.readyState === "loading") {
  await new Promise((done) => { document.addEventListener("DOMContentLoaded", done); });
}

const dots = new Map([...document.querySelectorAll(".kaart [data-adres]")].map((dot) => (
  [new URL(dot.dataset.adres, document.baseURI).href, dot])));

for (const [address, dot] of dots) {
  dot.addEventListener("click", () => { location.assign(address); });
}

for (const item of document.querySelectorAll(".kaart-lijst li")) {
  const dot = dots.get(item.querySelector("a").href);
  const point = (on) => () => dot?.classList.toggle("aangewezen", on);
  for (const event of ["pointerenter", "focusin"]) item.addEventListener(event, point(true));
  for (const event of ["pointerleave", "focusout"]) item.addEventListener(event, point(false));
}
