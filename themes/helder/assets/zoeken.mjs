/* The search page: what is asked stands in the address, what is found in the list.
   Results are built as nodes, never as HTML strings; every sentence comes from the template. */

const FIRST = 5;
const MORE = 10;
const PAUSE = 600;

const byId = (name) => document.getElementById(name);
const field = byId("k-zoek");
const status = byId("k-zoek-stand");
const help = byId("k-zoek-hulp");
const list = byId("k-zoek-lijst");
const more = byId("k-zoek-meer");
const choices = byId("k-zoek-keuzes");
const everything = byId("k-zoek-index");
const selects = [...choices.querySelectorAll("select")];
const texts = list.dataset;
const day = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" });

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// The modules have a hash in their names, so the template says where they are.
const load = (name) => import(new URL(texts[name], document.baseURI));
let index;

function open(options) {
  index = load("index").then(({ openIndex }) =>
    openIndex(new URL(texts.basis, document.baseURI), { load, ...options }));
  index.catch(() => {});
}

// What is asked

const asked = () => Object.fromEntries(
  [field, ...selects].map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value));

const explains = () => new URL(location).searchParams.has("uitleg");

function address(query) {
  const search = new URLSearchParams(query);
  if (explains()) search.set("uitleg", "");
  return `${location.pathname}?${search}`.replace(/\?$/, "");
}

/** Puts what is asked into the address: a step of its own in the history, or not. */
function remember(step) {
  const next = address(asked());
  if (next !== location.pathname + location.search) history[step](null, "", next);
}

function recall() {
  const { searchParams } = new URL(location);
  for (const control of [field, ...selects]) {
    const value = searchParams.get(control.name) ?? "";
    control.value = value;
    // A choice whose label is still to come.
    if (control.value !== value) control.add(new Option(value, value, false, true));
  }
}

// Searching

let turn = 0;
let count = FIRST;
let pause;

async function search({ typing = false, again = false } = {}) {
  clearTimeout(pause);
  const mine = (turn += 1);
  const { q = "", ...filters } = asked();
  try {
    if (!q && !Object.keys(filters).length) return clear();
    const uitleg = explains();
    const found = await (await index).search(q, { filters, limit: count, typing, uitleg });
    // While a word is being typed, nothing found means nothing yet.
    if (mine !== turn || (typing && !found.total)) return;
    show(q, filters, found, typing);
    const facets = await found.facets();
    if (mine === turn) offer(facets);
  } catch (error) {
    if (mine !== turn) return;
    if (!again) {
      // A new version of the site has other files.
      open({ fetch: (url) => fetch(url, { cache: "reload" }) });
      return search({ typing, again: true });
    }
    console.error(error);
    clear();
    say(texts.fout);
  }
}

function clear() {
  say("");
  help.replaceChildren();
  list.replaceChildren();
  more.hidden = choices.hidden = true;
  everything.hidden = false;
}

/** Screen readers hear the number when the reader pauses, not at every letter. */
let saying;
function say(text, wait = 0) {
  clearTimeout(saying);
  if (wait) saying = setTimeout(() => { status.textContent = text; }, wait);
  else status.textContent = text;
}

// Showing

function show(q, filters, { total, results, missing, corrected, suggestions }, typing) {
  const chosen = Object.keys(filters).length > 0;
  const meant = corrected.reduce((text, { van, naar }) => text.replace(van, naar), q);
  const words = (list) => list.map((word) => `“${word}”`).join(", ");
  const text = !total ? (chosen ? texts.geenKeuze : texts.geen)
    : !q ? (total === 1 ? texts.eenKeuze : texts.meerKeuze)
    : total === 1 ? texts.een : texts.meer;
  say(fill(text, { aantal: total, vraag: meant }), typing ? PAUSE : 0);
  const lost = [...corrected.map(({ van }) => van), ...missing];
  const lines = [];
  if (total && lost.length) lines.push([fill(texts.niet, { woorden: words(lost) })]);
  if (suggestions.length) {
    lines.push([`${texts.bedoelde} `, ...suggestions.flatMap((query, at) => [
      at ? ", " : "", make("a", { href: address({ ...filters, q: query }), textContent: query }),
    ]), "?"]);
  }
  if (!total && chosen && q) {
    lines.push([make("a", { href: address({ q }), textContent: texts.zonderKeuze })]);
  }
  if (!total) lines.push([make("a", { href: location.pathname, textContent: texts.alles })]);
  help.replaceChildren(...lines.map((line) => make("p", {}, ...line)));
  list.replaceChildren(...results.map(row));
  more.hidden = results.length >= total;
  choices.hidden = !total && !chosen;
  everything.hidden = true;
}

function row({ title, url, section, excerpt, kind, date, expired, municipalities, uitleg }) {
  const facts = [make("span", { className: "etiket", textContent: kind })];
  if (expired) {
    facts.push(make("span", { className: "etiket etiket-let-op", textContent: texts.verlopen }));
  }
  if (municipalities.length && municipalities.length < 4) facts.push(municipalities.join(", "));
  if (date) facts.push(make("time", { dateTime: date, textContent: day.format(new Date(date)) }));
  const item = make("li", {},
    make("h2", {}, make("a", { href: url, textContent: title })),
    make("p", { className: "klein" }, ...facts.flatMap((fact, at) => (at ? [" · ", fact] : [fact]))),
    make("p", {}, ...excerpt.map(({ text, mark }) => (
      mark ? make("mark", { textContent: text }) : text))));
  if (section.id) {
    item.append(make("p", { className: "klein" }, `${texts.deel} `,
      make("a", { href: `${url}#${section.id}`, textContent: section.heading })));
  }
  if (uitleg) item.append(make("pre", { textContent: JSON.stringify(uitleg, null, 1) }));
  return item;
}

/** Fills the lists of choices with what would be left of the results. */
function offer(facets) {
  for (const { id, values } of facets) {
    const select = selects.find(({ name }) => name === id);
    if (!select) continue;
    const { value } = select;
    const kept = [...select.options].filter((option, at) => !at
      || (option.value === value && !values.some((other) => other.value === value)));
    select.replaceChildren(...kept, ...values.map((row) => (
      new Option(`${row.label} (${row.count})`, row.value, false, row.value === value))));
    select.value = value;
    select.parentElement.hidden = select.options.length < 2;
  }
}

// What the reader does

function ask(step) {
  count = FIRST;
  remember(step);
  return search();
}

field.addEventListener("input", () => {
  count = FIRST;
  search({ typing: true });
  pause = setTimeout(ask, PAUSE, "replaceState");
});

field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask("pushState");
});

choices.addEventListener("change", () => ask("pushState"));

more.addEventListener("click", async () => {
  const next = list.children.length;
  count += MORE;
  await search();
  list.children[next]?.querySelector("a").focus();
});

help.addEventListener("click", (event) => {
  if (!event.target.href || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", event.target.href);
  recall();
  count = FIRST;
  search();
});

// The arrows go from the field through the results and back.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [field, ...list.querySelectorAll("h2 a")];
  const here = stops.indexOf(event.target);
  if (!step || here < 0 || !stops[here + step]) return;
  event.preventDefault();
  stops[here + step].focus();
});

addEventListener("popstate", () => {
  recall();
  search();
});

byId("k-zoek-online").hidden = true;
open();
recall();
search();
