/** A tiny writer of the search index (Sources/Search/FORMAT.md), for tests that need no build. */

import { hashOf } from "../../../themes/helder/assets/zoek-index.mjs";
import { language } from "../../../themes/helder/assets/zoek-taal.mjs";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const reversed = (word) => [...word].reverse().join("");

export function varint(value) {
  const rest = Math.floor(value / 32);
  return ALPHABET[(value % 32) + (rest ? 32 : 0)] + (rest ? varint(rest) : "");
}

const deltas = (pages) => pages.map((page, at) => varint(page - (pages[at - 1] ?? -1) - 1)).join("");

export const pageList = (pages) => varint(pages.length) + deltas(pages);

const place = (position) =>
  position < 32 ? position : 32 + Math.min(31, Math.floor((position - 32) / 4));
const titlePlace = (position, words) => 10 * (Math.min(words, 6) - 1) + Math.min(position, 9);

/** `rows` are `[page, impact, section, code]`. */
export const postings = (rows) => varint(rows.length) + varint(0)
  + deltas(rows.map(([page]) => page))
  + rows.map(([, impact]) => ALPHABET[impact]).join("")
  + rows.map(([, , section]) => varint(section)).join("")
  + rows.map(([, , , code]) => ALPHABET[code]).join("");

function folded(words, digits = words.map(() => "")) {
  return words.map((word, at) => {
    const before = words[at - 1] ?? "";
    let shared = 0;
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1;
    return String.fromCharCode(65 + shared) + word.slice(shared) + digits[at];
  }).join("");
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const chunks = (list, size) => Array.from(
  { length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/**
 * The files of an index by path. A page is `{ titel, adres, soort, datum, verlopen, gemeenten, delen,
 * facetten }`, in the order in which pages are numbered. `parts` are the parts of compounds and
 * `synonyms` the words that a synonym leads to: `{ "den bosch": "hertogenbosch" }`.
 */
export function writeIndex(pages, {
  parts = {}, synonyms = {}, taal = {}, stop = "", gewoon = "", perFile = 20, perRange = 1, hashed = 0,
} = {}) {
  const { tokens, lemmas } = language({ taal, stop });
  const found = new Map();
  const post = (key, form, page, impact, section, code) => {
    if (!found.has(key)) found.set(key, new Map());
    const rows = found.get(key);
    if (!rows.has(form)) rows.set(form, new Map());
    const row = rows.get(form).get(page);
    if (!row || row[1] < impact) rows.get(form).set(page, [page, impact, section, code]);
  };
  const vocabulary = new Map();
  pages.forEach((page, number) => {
    const words = new Map();
    const add = (text, section, impact, codeOf) => {
      tokens(text).forEach(({ word, at, joined }) => {
        const known = words.get(word);
        const row = [number, impact, section, codeOf(at, joined)];
        words.set(word, known && known[1] >= impact ? known : row);
      });
    };
    const title = tokens(page.titel).filter((token) => !token.joined);
    const counted = title.filter((token) => !token.stop).length || title.length;
    // A title with a joined word is that word here: its parts are the whole title.
    add(page.titel, 0, 45, (at, joined) => titlePlace(at, joined ? 1 : counted));
    page.delen.forEach(([, heading, text], section) => {
      add(heading, section + 1, 30, place);
      const start = tokens(heading).length;
      add(text, section + 1, 12, (at) => place(start + at));
    });
    for (const [word, at] of words) {
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      for (const key of lemmas(word)) post(key, word, ...at);
      for (const part of parts[word] ?? []) for (const key of lemmas(part)) post(key, "+", ...at);
      for (const [synonym, meant] of Object.entries(synonyms)) {
        if (meant !== word) continue;
        const names = tokens(synonym).map((token) => token.word);
        const [longest] = [...names].sort((a, b) => b.length - a.length);
        post(longest, names.length > 1 ? `=${names.join(" ")}` : "=", ...at);
        for (const name of names) vocabulary.set(name, vocabulary.get(name) ?? 1);
      }
    }
  });
  const files = new Map();
  const map = {};
  const write = (kind, list) => {
    map[kind] = chunks(list, 64).map((_, at) => `${kind}ab${String(at).padStart(4, "0")}`).join("");
    list.forEach((contents, at) => {
      const folder = map[kind].slice(Math.floor(at / 64) * 7, Math.floor(at / 64) * 7 + 7);
      files.set(`search/${kind}/${folder}/${at}.json`, contents);
    });
  };
  const keys = [...found.keys()].sort(compare);
  const ranges = chunks(keys, perFile * perRange);
  const shards = ranges.flatMap((range) => Array.from({ length: perRange }, (_, file) =>
    range.filter((key) => hashOf([...key].slice(0, hashed || undefined).join("")) % perRange === file)));
  write("w", shards.map((shard) => Object.fromEntries(shard.map((key) => [
    key,
    [...found.get(key)].flatMap(([form, rows]) => [
      form, postings([...rows.values()].sort((a, b) => a[0] - b[0])),
    ]),
  ]))));
  const words = [...vocabulary.keys()].filter((word) => /^\D{3,}$/.test(word));
  const often = (word) => Math.min(9, Math.floor(Math.log2(vocabulary.get(word) || 1)));
  const lists = { v: words.sort(compare), a: words.map(reversed).sort(compare) };
  const bounds = (list) => folded(list.map((chunk, at) => (at ? chunk[0] : "")));
  const entry = { w: bounds(ranges) || "A", perbereik: perRange, letters: String(hashed).repeat(ranges.length) };
  for (const [kind, list] of Object.entries(lists)) {
    const spelled = kind === "a" ? reversed : (word) => word;
    const parts = chunks(list, perFile);
    entry[kind] = bounds(parts) || "A";
    write(kind, parts.map((part) => folded(part, part.map((word) => often(spelled(word))))));
  }
  write("u", chunks(pages.map(({ facetten, ...page }) => page), 4));
  const facets = new Map();
  pages.forEach(({ facetten = {} }, number) => {
    for (const [id, values] of Object.entries(facetten)) {
      if (!facets.has(id)) facets.set(id, new Map());
      for (const value of values) {
        facets.get(id).set(value, [...(facets.get(id).get(value) ?? []), number]);
      }
    }
  });
  const label = (value) => value[0].toUpperCase() + value.slice(1);
  write("f", Array.from(facets.values(), (values) =>
    Array.from(values, ([value, list]) => [value, label(value), pageList(list)])));
  const runs = pages.map((page, at) => [page, at]).filter(([page, at]) =>
    page.soort !== pages[at - 1]?.soort || page.verlopen !== pages[at - 1]?.verlopen);
  const expired = pages.findIndex((page) => page.verlopen);
  files.set("search/index.json", {
    versie: 1,
    paginas: pages.length,
    actueel: expired < 0 ? pages.length : expired,
    soorten: runs.map(([page, at]) => [page.soort, label(page.soort), at]),
    perbestand: 4,
    map,
    ...entry,
    facetten: Array.from(facets.keys(), (id, at) => [id, label(id), at, 1]),
    stop,
    gewoon,
    taal,
  });
  return files;
}

/**
 * A fetch that serves such files: `asked` holds the paths, and `hops` counts the rounds. What is
 * asked for before the answers come is one round. A file may be a Response, to be damaged.
 */
export function serving(files, root = "https://voorbeeld.test/kennisbank/") {
  const log = { root, asked: [], hops: 0 };
  const waiting = [];
  const answer = () => {
    log.hops += 1;
    for (const give of waiting.splice(0)) give();
  };
  log.fetch = (address) => new Promise((resolve) => {
    const path = address.startsWith(root) ? address.slice(root.length) : address;
    log.asked.push(path);
    if (!waiting.length) setTimeout(answer, 2);
    waiting.push(() => {
      const file = files.get(path);
      if (file === undefined) resolve(new Response("", { status: 404 }));
      else resolve(file instanceof Response ? file.clone() : Response.json(file));
    });
  });
  return log;
}
