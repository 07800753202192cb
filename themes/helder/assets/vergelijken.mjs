/* Municipalities of one's choice side by side. What is chosen stands in the address; the values come
   from one file per municipality and are shown as `deel-waarde.mustache` shows them. Nodes, never HTML
   strings; every sentence comes from the template. */

/** Kinds of values whose difference says something; words differ for who wrote them. */
const EXACT = new Set(["getal", "bedrag", "percentage", "ja-nee", "keuze"]);

const statement = ({ operator, getal, eenheid, basis, voor }) =>
  [operator, getal, eenheid, basis, voor].map((part) => part ?? "").join("\u0000");

const distinct = (lists) => new Set(lists.map((list) => JSON.stringify([...new Set(list)].sort()))).size;

/**
 * How the values of municipalities compare: "gelijk", "verschilt", "anders" (other words) or
 * "ongelijk" (they hold for other groups or moments); null where fewer than two are known.
 * `values` is one list of values per municipality, empty where nothing is known.
 */
export function difference(values, kind) {
  const known = values.filter((list) => list.length);
  if (known.length < 2) return null;
  if (distinct(known.map((list) => list.map(statement))) === 1) return "gelijk";
  if (!EXACT.has(kind)) return "anders";
  return distinct(known.map((list) => list.map(({ voor, basis }) => `${voor} ${basis}`))) === 1
    ? "verschilt" : "ongelijk";
}

/** What the address asks for: known municipalities and topics, each once, no more than there is room for. */
export function chosen(params, municipalities, topics, most) {
  const among = (name, known) => [...new Set(params.getAll(name))].filter((id) => known.has(id));
  return {
    municipalities: among("gemeente", municipalities).slice(0, most),
    topics: among("thema", topics),
    unknown: [...new Set(params.getAll("gemeente"))].filter((id) => id && !municipalities.has(id)),
  };
}

/** The address of a choice. */
export function address({ municipalities, topics }) {
  const params = new URLSearchParams([
    ...municipalities.map((id) => ["gemeente", id]), ...topics.map((id) => ["thema", id])]);
  return `?${params}`.replace(/\?$/, "");
}

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child != null && child !== ""));
  return element;
}

const span = (style, text) => text && make("span", { class: style }, text);
const paragraph = (style, ...children) => make("p", { class: style }, ...children);
const link = ({ titel, adres }) => (adres ? make("a", { href: adres }, titel) : titel);
const spaced = (...parts) => parts.filter(Boolean).flatMap((part) => [" ", part]).slice(1);

/** A value, as in `deel-waarde.mustache`. */
function valueNode({ voor, operator, getal, vorm, eenheid, basis, opmerkingen = [], toelichting, jaar, bron, aard, klasse }) {
  return make("div", { class: klasse ? `waarde ${klasse}` : "waarde" },
    voor && paragraph("voor", voor),
    paragraph("stand", ...spaced(
      span("operator", operator), span(vorm, getal), span("eenheid", eenheid), span("eenheid", basis))),
    ...opmerkingen.map((remark) => paragraph("opmerking", link(remark))),
    toelichting && paragraph("toelichting", toelichting),
    paragraph("herkomst", ...spaced(
      span("jaar", jaar), bron && make("span", { class: "bron" }, link(bron)), span("aard", aard))));
}

function start() {
  const form = document.querySelector("#k-kies");
  const [result, status] = ["#k-naast-elkaar", "#k-kies-stand"].map((id) => document.querySelector(id));
  const texts = form.dataset;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  const list = document.querySelector("#k-kies-gemeenten");
  const selects = [...form.querySelectorAll("select")];
  for (const select of selects) select.append(...list.cloneNode(true).children);
  const options = new Map([...list.options].filter(({ value }) => value)
    .map((option) => [option.value, option]).reverse());
  const boxes = [...form.querySelectorAll("input[name=thema]")];
  const topics = [...document.querySelectorAll("[data-thema]")].map((item) => ({
    id: item.dataset.thema,
    title: item.querySelector("h3 a"),
    fields: [...item.querySelectorAll("[data-veld]")].map((field) => ({
      id: field.dataset.veld, kind: field.dataset.soort, title: field.querySelector("a"),
    })),
  }));

  const asked = () => chosen(
    new URLSearchParams([
      ...selects.filter(({ value }) => value).map(({ value }) => ["gemeente", value]),
      ...boxes.filter(({ checked }) => checked).map(({ value }) => ["thema", value]),
    ]), options, new Set(boxes.map(({ value }) => value)), selects.length);

  function recall() {
    const wanted = chosen(new URL(location).searchParams, options,
      new Set(boxes.map(({ value }) => value)), selects.length);
    selects.forEach((select, index) => { select.value = wanted.municipalities[index] ?? ""; });
    for (const box of boxes) box.checked = wanted.topics.includes(box.value);
    if (wanted.topics.length) form.querySelector("details").open = true;
    return wanted;
  }

  const files = new Map();

  /** What is known of a municipality; nothing, where it has no file. */
  async function known(id) {
    const { text, dataset } = options.get(id);
    const empty = { naam: text, adres: `../gemeenten/${id}/`, velden: {} };
    if (!dataset.bestand) return empty;
    if (!files.has(id)) {
      files.set(id, fetch(dataset.bestand).then((answer) => {
        if (!answer.ok) throw new Error(`${dataset.bestand}: ${answer.status}`);
        return answer.json();
      }));
      files.get(id).catch(() => files.delete(id));
    }
    return files.get(id);
  }

  const namesOf = (places) => new Intl.ListFormat("nl").format(places.map(({ naam }) => naam));

  let turn = 0;

  async function show({ municipalities, topics: wanted, unknown = [] }) {
    const mine = (turn += 1);
    if (!municipalities.length) {
      result.replaceChildren();
      status.textContent = unknown.length ? fill(texts.onbekend, { namen: unknown.join(", ") }) : "";
      return;
    }
    try {
      const places = await Promise.all(municipalities.map(known));
      if (mine === turn) render(places, wanted, unknown);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      result.replaceChildren();
      status.textContent = texts.fout;
    }
  }

  function render(places, wanted, unknown) {
    const shown = topics.filter(({ id }) => !wanted.length || wanted.includes(id));
    const counts = { onderwerpen: 0, verschillen: 0 };
    const tables = shown.map((topic) => section(topic, places, counts)).filter(Boolean);
    const rest = shown.flatMap(({ fields }) => fields).length - counts.onderwerpen;
    const notes = places.map(note).filter(Boolean);
    if (places.length === 1) notes.push(texts.nogEen);
    if (!tables.length) notes.push(texts.niets);
    result.replaceChildren(
      ...notes.map((text) => paragraph("uitleg", text)), ...tables,
      tables.length && rest ? paragraph("klein", fill(texts.rest, { aantal: rest })) : "");
    status.textContent = [
      fill(texts.stand, { namen: namesOf(places), ...counts }),
      counts.verschillen ? fill(texts.verschillen, counts) : "",
      unknown.length ? fill(texts.onbekend, { namen: unknown.join(", ") }) : "",
    ].filter(Boolean).join(" ");
  }

  /** What to know of a municipality of which little is known. */
  function note({ naam, velden }) {
    const values = Object.values(velden).flatMap(({ waarden }) => waarden);
    if (!values.length) return fill(texts.leeg, { gemeente: naam });
    return values.every(({ klasse }) => klasse === "is-regio")
      ? fill(texts.regio, { gemeente: naam }) : null;
  }

  /** The table of a topic, with the fields of which something is known; null where that is none. */
  function section({ id, title, fields }, places, counts) {
    const rows = fields
      .filter((field) => places.some(({ velden }) => velden[field.id]))
      .map((field) => row(field, places, counts));
    if (!rows.length) return null;
    counts.onderwerpen += rows.length;
    const heading = `k-tabel-${id}`;
    const head = [texts.kolom, ...places.map(({ naam, adres }) => link({ titel: naam, adres }))];
    return make("section", { class: "sectie", "aria-labelledby": heading },
      make("h2", { id: heading }, make("a", { href: title.href }, title.textContent)),
      make("table", { class: "vergelijk naast-elkaar", role: "table" },
        make("caption", { class: "alleen-voorlezen" }, `${title.textContent}: ${namesOf(places)}`),
        make("thead", { role: "rowgroup" }, make("tr", { role: "row" },
          ...head.map((child) => make("th", { role: "columnheader", scope: "col" }, child)))),
        make("tbody", { role: "rowgroup" }, ...rows)));
  }

  function row({ id, kind, title }, places, counts) {
    const values = places.map(({ velden }) => velden[id]?.waarden ?? []);
    const word = difference(values, kind);
    if (word === "verschilt") counts.verschillen += 1;
    const mark = span(word === "verschilt" ? "etiket etiket-let-op" : "etiket", texts[word]);
    return make("tr", { role: "row" },
      make("th", { role: "rowheader", scope: "row" },
        ...spaced(make("a", { href: title.href }, title.textContent), mark)),
      ...places.map(({ naam, velden: { [id]: field } }) => (
        make("td", { role: "cell", "data-kop": naam }, make("div", {}, ...cellOf(field))))));
  }

  function cellOf(field) {
    if (!field) return [paragraph("niet-bekend", texts.nietBekend)];
    const warning = field.tegenspraak
      && paragraph("tegenspraak", span("etiket etiket-let-op", field.tegenspraak));
    return [warning, ...field.waarden.map(valueNode)];
  }

  /** What was changed last: letters typed in one field are one step in the history. */
  let last;
  form.addEventListener("change", ({ target }) => {
    const wanted = asked();
    const step = target === last ? "replaceState" : "pushState";
    history[step](null, "", location.pathname + address(wanted));
    last = target;
    show(wanted);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(asked());
    result.scrollIntoView();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    history.pushState(null, "", location.pathname);
    last = null;
    show(recall());
    selects[0].focus();
  });
  addEventListener("popstate", () => {
    last = null;
    show(recall());
  });

  document.querySelector("#k-kies-online").hidden = true;
  show(recall());
}

if (globalThis.document) {
  if (document.readyState === "loading") {
    await new Promise((done) => { document.addEventListener("DOMContentLoaded", done); });
  }
  start();
}
