/* The search page: what is asked stands in the address, what is found in the list.
   Results are built as nodes, never as HTML strings; every sentence comes from the template. */

const FIRST = 5;
const MORE = 10;
const PAUSE = 600;

if (document.readyState === "loading") {
  await new Promise((done) => { document.addEventListener("DOMContentLoaded", done); });
}

// `k-zoek` and the ids that begin with `k-zoek-`, in the order of the template.
const [field, online, choices, status, help, list, more, ways, everything] =
  document.querySelectorAll("[id|=k-zoek]");
const selects = [...choices.querySelectorAll("select")];
const texts = list.dataset;
const params = () => new URL(location).searchParams;

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

const uitleg = params().has("uitleg");

function address(query) {
  const search = new URLSearchParams(query);
  if (uitleg) search.set("uitleg", "");
  return `${location.pathname}?${search}`.replace(/\?$/, "");
}

/** Is the next address a step of its own in the history? All that is typed in a row is one. */
let step = true;

function remember() {
  const next = address(asked());
  if (next !== location.pathname + location.search) {
    history[step ? "pushState" : "replaceState"](null, "", next);
  }
}

function recall() {
  for (const control of [field, ...selects]) {
    const value = params().get(control.name) ?? "";
    control.value = value;
    // A choice whose label is still to come.
    if (control.value !== value) control.add(new Option(value, value, false, true));
  }
  count = history.state ?? FIRST;
  // On a phone the results come first. Asking for the width would lay out the page now.
  choices.open ||= matchMedia("(min-width: 701px)").matches || selects.some(({ value }) => value);
}

// Searching

let turn = 0;
let count = FIRST;
let pause;

/** While `typing`, tells whether there is more to say when the reader pauses. */
async function search({ typing = false, again = false } = {}) {
  clearTimeout(pause);
  const mine = (turn += 1);
  const { q = "", ...filters } = asked();
  try {
    if (!q && !Object.keys(filters).length) return clear();
    const found = await (await index).search(q, { filters, limit: count, typing, uitleg });
    if (mine !== turn) return false;
    // While a word is being typed, nothing found means nothing yet.
    if (typing && !found.total) return q.length > 2;
    show(q, filters, found, typing);
    // Without the choices there are still the results.
    const facets = await found.facets().catch(() => []);
    if (mine !== turn) return false;
    offer(facets);
    return found.missing.length > 0;
  } catch (error) {
    if (mine !== turn) return false;
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
  ways.hidden = everything.hidden = false;
}

/** Screen readers hear the number when the reader pauses, not at every letter. */
let saying;
function say(textContent, wait) {
  clearTimeout(saying);
  if (wait) saying = setTimeout(say, wait, textContent);
  else Object.assign(status, { textContent });
}

// Showing

function show(q, filters, { total, results, missing, corrected, suggestions }, typing) {
  const chosen = Object.keys(filters).length > 0;
  const meant = corrected.length ? suggestions[0] : q;
  const number = total > 1 ? "meer" : total ? "een" : "geen";
  const text = texts[!q || (chosen && !total) ? `${number}Keuze` : number];
  say(text.replace("{aantal}", total).replace("{vraag}", () => meant), typing && PAUSE);
  const link = (query, textContent = query.q) => make("a", { href: address(query), textContent });
  const lost = [...corrected.map(({ van }) => van), ...missing].join("”, “");
  const notes = [];
  if (total && lost) notes.push(texts.niet.replace("{woorden}", () => lost), " ");
  if (suggestions.length) {
    const links = suggestions.flatMap((q) => [", ", link({ q, ...filters })]);
    notes.push(`${texts.bedoelde} `, ...links.slice(1), "?");
  }
  const lines = [notes];
  if (!total && chosen && q) lines.push([link({ q }, texts.zonderKeuze)]);
  if (!total) lines.push([link({}, texts.alles)]);
  help.replaceChildren(...lines.map((line) => make("p", {}, ...line)));
  list.replaceChildren(...results.map(row));
  more.hidden = results.length >= total;
  ways.hidden = total > 0;
  everything.hidden = true;
}

function row({ title, url, section, excerpt, kind, date, expired, municipalities, uitleg }) {
  const facts = [make("span", { className: "etiket", textContent: kind })];
  if (expired) {
    facts.push(make("span", { className: "etiket etiket-let-op", textContent: texts.verlopen }));
  }
  if (municipalities.length && municipalities.length < 4) facts.push(municipalities.join(", "));
  if (date) {
    const textContent = new Date(date).toLocaleDateString("nl", { dateStyle: "long", timeZone: "UTC" });
    facts.push(make("time", { dateTime: date, textContent }));
  }
  const item = make("li", {},
    make("h2", {}, make("a", { href: url, textContent: title })),
    make("p", { className: "klein" }, ...facts.flatMap((fact) => [" · ", fact]).slice(1)),
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
  for (const select of selects) {
    const { value, options: [all] } = select;
    const values = facets.find(({ id }) => id === select.name)?.values ?? [];
    // What the site does not know can still be undone.
    if (value && !values.some((row) => row.value === value)) values.push({ value, label: value, count: 0 });
    select.replaceChildren(all, ...values.map((row) => (
      new Option(`${row.label} (${row.count})`, row.value, false, row.value === value))));
    select.parentElement.hidden = !values.length;
  }
  choices.hidden = selects.every(({ length }) => length < 2);
}

// What the reader does

function ask() {
  step = true;
  count = FIRST;
  remember();
  return search();
}

field.addEventListener("input", () => {
  count = FIRST;
  const unclear = search({ typing: true });
  pause = setTimeout(async () => {
    remember();
    step = false;
    if (await unclear) search();
  }, PAUSE);
});

field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});

choices.addEventListener("change", ask);

more.addEventListener("click", async () => {
  const next = list.children.length;
  count += MORE;
  history.replaceState(count, "");
  await search();
  list.children[next]?.querySelector("a").focus();
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
  step = true;
  recall();
  search();
});

online.hidden = true;
open();
// On a slow line somebody is typing before this runs.
const typed = document.activeElement === field && field.value;
recall();
field.value = typed || field.value;
// What was asked is on its way: the list of everything need not be laid out first.
everything.hidden = Boolean(field.value);
search();
