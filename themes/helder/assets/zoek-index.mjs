/* The search engine: looks up what is asked in what the build wrote (Sources/Search/FORMAT.md), and
   has it ranked by zoek-rang.mjs. It knows no DOM: tests run the same code.

     const index = await openIndex("https://example.org/");
     const { total, results } = await index.search("uren", { filters: { gemeente: "almere" } });
*/

/** The whole word counts before a form of it, and that before a part of a compound. */
const WEIGHTS = { woord: 1, vorm: 0.85, synoniem: 0.8, begin: 0.6, deel: 0.5 };
/** What is left of that when the word was mistyped. */
const MISTYPED = 0.7;
/** What is left of the weight of a word of every day. */
const ORDINARY = 0.3;
/** Other forms count less where the word itself is on the site. */
const OTHER_FORM = 0.7;
const MOST_WORDS = 24;
const PARTS_OF_VERBS = ["aan", "af", "bij", "in", "mee", "om", "op", "terug", "uit"];
/** The facet that page numbers tell. */
const KIND = "soort";

// Decoding

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((sign, value) => [sign, value]));

class Reader {
  #at = 0;
  #text;

  constructor(text) {
    this.#text = text;
  }

  six() {
    const value = VALUES.get(this.#text[this.#at]);
    if (value === undefined) throw new RangeError(`no sign at ${this.#at}`);
    this.#at += 1;
    return value;
  }

  varint() {
    let value = 0;
    for (let unit = 1; ; unit *= 32) {
      const six = this.six();
      value += (six & 31) * unit;
      if (six < 32) return value;
    }
  }

  list(count, read) {
    const values = [];
    while (values.length < count) values.push(read());
    return values;
  }

  pages(count) {
    let page = -1;
    return this.list(count, () => (page += this.varint() + 1));
  }
}

export const decodeVarint = (text) => new Reader(text).varint();

export function decodePages(text) {
  const reader = new Reader(text);
  return reader.pages(reader.varint());
}

export function decodePostings(text) {
  const reader = new Reader(text);
  const df = reader.varint();
  const count = df - reader.varint();
  return {
    df,
    pages: reader.pages(count),
    impacts: reader.list(count, () => reader.six()),
    sections: reader.list(count, () => reader.varint()),
    codes: reader.list(count, () => reader.six()),
  };
}

function unfold(text, pattern) {
  let word = "";
  return Array.from(text.matchAll(pattern), ([, shared, rest, digit]) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return digit ? [word, Number(digit)] : word;
  });
}

export const decodeWords = (text) => unfold(text, /([A-Z])([^A-Z0-9]*)([0-9])/g);
export const decodeBoundaries = (text) => unfold(text, /([A-Z])([^A-Z]*)/g);

/** FNV-1a. */
export function hashOf(word) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

// Opening

/** Something of the index is missing or damaged. */
export class SearchError extends Error {
  name = "SearchError";

  constructor(path, cause) {
    super(`search/${path} cannot be used: ${cause.message}`, { cause });
  }
}

/**
 * Opens the index of the site whose root is `baseURL`, in a browser also relative to the page.
 * `fetch` is for tests; `load` imports the modules "taal", "rang", "spelling" and "keuzes", which have
 * other names on a site.
 */
export async function openIndex(
  baseURL,
  { fetch = globalThis.fetch.bind(globalThis), load = (name) => import(`./zoek-${name}.mjs`) } = {},
) {
  const files = new Map();
  const base = new URL(baseURL, globalThis.location?.href);
  if (!base.pathname.endsWith("/")) base.pathname += "/";

  /** A file of the index, fetched once. `check` fails for what is not as it should be. */
  function read(path, check = filled) {
    const get = async () => {
      const response = await fetch(new URL(`search/${path}`, base).href);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return check(await response.json());
    };
    if (!files.has(path)) {
      files.set(path, get().catch((cause) => {
        files.delete(path);
        throw new SearchError(path, cause);
      }));
    }
    return files.get(path);
  }

  const [entry, { language }, { Ranking }] = await Promise.all([
    read("index.json", checked), load("taal"), load("rang"),
  ]);
  return new Index(base, entry, read, language(entry), new Ranking(entry), load);
}

function filled(json) {
  if (!json) throw new Error("nothing in it");
  return json;
}

function checked(entry) {
  if (entry?.versie !== 1) throw new Error(`version ${entry?.versie}`);
  return entry;
}

class Index {
  #base;
  #entry;
  #read;
  #language;
  #ranking;
  #load;
  #boundaries;
  /** The keys looked up so far, with their forms: none for a key that is not there. */
  #keys = new Map();
  #ordinary;

  constructor(base, entry, read, language, ranking, load) {
    this.#base = base;
    this.#entry = entry;
    this.#read = read;
    this.#language = language;
    this.#ranking = ranking;
    this.#load = load;
    const { w, v, a } = entry;
    this.#ordinary = new Set(entry.gewoon?.split(" "));
    this.#boundaries = {
      w: decodeBoundaries(w), v: decodeBoundaries(v), a: decodeBoundaries(a),
    };
  }

  /**
   * The best pages. `filters` has one value per facet. `typing`: the last word may not be finished,
   * and typing errors wait. `uitleg` adds to each result why it stands where it does.
   */
  async search(query, { filters = {}, limit = 5, typing = false, uitleg = false } = {}) {
    const words = this.#language.tokens(query).filter((token) => !token.joined)
      .slice(0, MOST_WORDS);
    const choosing = this.#chosen(filters);
    choosing.catch(() => {});
    let terms = await this.#terms(words, typing);
    const guesses = typing ? [] : await this.#guess(terms);
    const corrected = guesses.filter(({ options }) => options?.length);
    if (guesses.length) terms = await this.#terms(replaced(words, guesses));
    await Promise.all(terms.map((term) => this.#lead(term)));
    const known = terms.filter(({ matches }) => matches.length);
    const missing = terms.filter(({ matches }) => !matches.length);
    const chosen = await choosing;
    const ranked = words.length ? this.#ranking.best(words, known, typing ? [] : missing, chosen)
      : chosen.length ? this.#ranking.all() : [];
    const hits = ranked.filter(({ page }) => chosen.every((filter) => filter.holds(page)));
    const marks = this.#marks(known);
    const results = await Promise.all(hits.slice(0, limit).map((hit) => this.#result(hit, marks)));
    if (uitleg) {
      const asked = known.map(({ word, idf }) => ({ word, idf }));
      for (const result of results) result.uitleg = { ...result.hit, woorden: asked };
    }
    return {
      total: hits.length,
      results,
      missing: missing.map(({ text }) => text),
      corrected: corrected.map(({ text, options: [best] }) => ({ van: text, naar: best.join(" ") })),
      // The query as it was understood comes first.
      suggestions: corrected.length ? meanings(words, corrected) : ranked.length ? [] : nearest(terms),
      facets: () => this.#facets(ranked, chosen),
    };
  }

  /** File `number` of a kind, or the one that a key is in. */
  #file(kind, number, check) {
    const start = Math.floor(number / 64) * 7;
    const folder = this.#entry.map[kind].slice(start, start + 7);
    return this.#read(`${kind}/${folder}/${number}.json`, check);
  }

  /** The number of the range that a key is in: the last whose boundary is not behind it. */
  #number(kind, key) {
    return Math.max(0, this.#boundaries[kind].findLastIndex((boundary) => boundary <= key));
  }

  /** The file of words with a key; ranges of a large site are divided by hashes of beginnings. */
  #shard(key, range = this.#number("w", key)) {
    const { perbereik = 1, letters } = this.#entry;
    const beginning = [...key].slice(0, parseInt(letters?.[range], 36) || undefined).join("");
    return this.#file("w", range * perbereik + hashOf(beginning) % perbereik);
  }

  // Words

  /** The words of a query that count, each with the postings it leads to. */
  async #terms(words, typing) {
    const all = words.every(({ stop }) => stop);
    const terms = words.map((token, at) => ({ ...token, at, matches: [] }))
      .filter(({ stop }) => all || !stop);
    const last = terms.at(-1);
    const units = [
      ...terms.map((term) => ({ ...term, terms: [term] })), ...joined(terms), ...parted(terms, words),
    ].map((unit) => {
      const keys = this.#language.lemmas(unit.word);
      // Joined words seldom occur: their first key is enough, and costs one file.
      return { ...unit, keys: unit.terms[0].word === unit.word ? keys : keys.slice(0, 1) };
    });
    await Promise.all(units.flatMap(({ keys }) => keys).map((key) => this.#look(key)));
    for (const unit of units) this.#match(unit, terms, words);
    if (typing && last && !last.matches.length) await this.#begin(last);
    // A word that only others lead to (`den`, joined to `den bosch`) counts like those.
    for (const term of terms) term.idf ??= Math.max(0, ...term.matches.map(({ idf }) => idf));
    return terms;
  }

  async #look(key) {
    if (this.#keys.has(key)) return;
    const shard = await this.#shard(key);
    this.#keys.set(key, this.#forms(shard, key));
  }

  /** The forms of a key with their postings, which may stand at another key of the form. */
  #forms(shard, key) {
    const inRow = (row, form) => row?.[row.indexOf(form) + 1 || row.length];
    try {
      const row = Object.hasOwn(shard, key) ? shard[key] : [];
      return row.filter((_, at) => at % 2 === 0).flatMap((form) => {
        const text = inRow(row, form) || this.#language.lemmas(form)
          .map((other) => inRow(shard[other], form)).find(Boolean);
        return text ? [[form, decodePostings(text)]] : [];
      });
    } catch (cause) {
      throw new SearchError(`w: ${key}`, cause);
    }
  }

  /** Gives each of its terms what one word leads to: a word of the query, or some of them joined. */
  #match({ word, keys, was, terms: own }, terms, words) {
    const seen = new Set();
    const found = [];
    const isWhole = keys.some((key) => this.#keys.get(key).some(([form]) => form === word));
    for (const key of keys) {
      for (const [form, list] of this.#keys.get(key)) {
        const sign = /^[+=]/.exec(form)?.[0];
        const name = sign ? form + key : form;
        // What was guessed is not guessed on.
        if (seen.has(name) || (was && sign === "+")) continue;
        seen.add(name);
        const kind = { "+": "deel", "=": "synoniem" }[sign] ?? (form === word ? "woord" : "vorm");
        const holders = sign && form[1] ? this.#phrase(form.slice(1), own[0], terms, words) : own;
        const weight = WEIGHTS[kind] * (was ? MISTYPED : 1)
          * (kind === "vorm" && isWhole ? OTHER_FORM : 1);
        found.push({ kind, form, key, weight, list, holders });
      }
    }
    // What was guessed says less of what is asked than what was typed.
    const idf = this.#idf(found) * (was ? MISTYPED : 1) * (this.#isOrdinary(word) ? ORDINARY : 1);
    for (const { holders, ...match } of found) {
      for (const term of holders) term.matches.push({ ...match, idf });
    }
    if (found.length && own[0].word === word) own[0].idf = idf;
  }

  /** How rare a word and its forms are; when there are none, what else they lead to. */
  #idf(found) {
    const own = found.filter(({ kind }) => kind === "woord" || kind === "vorm");
    const df = (own.length ? own : found).reduce((sum, { list }) => sum + list.df, 0);
    return Math.log(1 + this.#entry.paginas / Math.max(df, 1));
  }

  /** The terms within a synonym of several words; none when the query does not hold it whole. */
  #phrase(synonym, { at, word }, terms, words) {
    const wanted = synonym.split(" ");
    const is = (one, token) => token && this.#language.lemmas(token.word).includes(one);
    const start = at - wanted.findIndex((one) => is(one, { word }));
    const whole = wanted.every((one, index) => is(one, words[start + index]));
    return terms.filter((term) => whole && term.at >= start && term.at < start + wanted.length);
  }

  /** Takes a word as the beginning of others, as far as they are in the file at hand and the next. */
  async #begin(term) {
    const { word } = term;
    if (word.length < 2) return;
    const home = this.#number("w", word);
    const next = Math.min(home + 1, this.#number("w", `${word}\uffff`));
    const shards = await Promise.all([...new Set([home, next])].map((at) => this.#shard(word, at)));
    const begun = shards.flatMap((shard) => Object.keys(shard)
      .filter((key) => key.startsWith(word)).map((key) => ({ shard, key })));
    for (const { shard, key } of begun.slice(0, 40)) {
      const list = this.#forms(shard, key).find(([form]) => form === key)?.[1];
      const match = { kind: "begin", form: key, key, weight: WEIGHTS.begin, list };
      if (list) term.matches.push({ ...match, idf: this.#idf([match]) });
    }
  }

  /**
   * Words that do not occur: what may be meant (`options`), words that they are a part of (`wholes`),
   * or that they may be `ordinary`.
   */
  #guess(terms) {
    const unknown = terms.filter(({ matches, word }) =>
      !matches.length && word.length > 3 && !/\d/.test(word));
    return Promise.all(unknown.map(async ({ at, text, word }) => {
      const [lemma] = this.#language.lemmas(word);
      const [spelling, ...lists] = await Promise.all([
        this.#load("spelling"), this.#near("v", word), this.#near("a", reversed(word)),
        lemma === word ? [] : this.#near("a", reversed(lemma)),
      ]);
      const [begin, ...end] = lists;
      const near = [...begin, ...end.flat().map(([other, often]) => [reversed(other), often])];
      const guess = { at, text, nearest: spelling.part(word, near), doubt: spelling.doubt(word) };
      if (this.#isOrdinary(word)) return { ...guess, doubt: 0 };
      const { options, wholes } = spelling.guesses([word, lemma], near);
      if (options.length || wholes.length) return { ...guess, options, wholes };
      for (const parts of spelling.splits(word, near)) {
        if (await this.#isTogether(parts)) return { ...guess, options: [parts] };
      }
      return guess;
    }));
  }

  #isOrdinary(word) {
    return [word, ...this.#language.lemmas(word)].some((form) => this.#ordinary.has(form));
  }

  /** The forms of a word, with their postings. */
  async #own(word) {
    const [key] = this.#language.lemmas(word);
    await this.#look(key);
    return this.#keys.get(key).filter(([form]) => !/^[+]|^=./.test(form));
  }

  /** Do two words stand on one page? Short ones say something in one section only. */
  async #isTogether(words) {
    const isShort = words.some(({ length }) => length < 4);
    const [one, two] = await Promise.all(words.map(async (word) =>
      new Set((await this.#own(word)).flatMap(([, { pages, sections }]) =>
        pages.map((page, at) => `${page} ${isShort && sections[at]}`)))));
    return [...one].some((place) => two.has(place));
  }

  /** Gives a term what the compounds lead to of which it is a part. */
  async #lead(term) {
    const forms = (await Promise.all(term.wholes?.map((word) => this.#own(word)) ?? [])).flat();
    for (const [form, list] of forms) {
      const idf = this.#idf([{ list }]);
      term.matches.push({ kind: "deel", form, key: term.word, weight: WEIGHTS.deel, list, idf });
      term.idf = Math.max(term.idf, idf);
    }
  }

  /** The words in the files where a word would stand, and where the words stand that begin so. */
  async #near(kind, word) {
    if (!this.#entry.map[kind]) return [];
    const start = word.slice(0, word.length < 8 ? 2 : 3);
    const home = this.#number(kind, word);
    const first = Math.max(home - 1, this.#number(kind, start));
    const last = Math.min(home + 1, this.#number(kind, `${start}\uffff`));
    const lists = [];
    for (let at = first; at <= last; at += 1) lists.push(this.#file(kind, at, decodeWords));
    return (await Promise.all(lists)).flat();
  }

  // Results

  async #result(hit, marks) {
    const { page: number, points } = hit;
    const { perbestand } = this.#entry;
    const file = Math.floor(number / perbestand);
    const page = (await this.#file("u", file))[number % perbestand];
    if (!page?.delen?.[0]) throw new SearchError(`u/${file}`, new Error(`no page ${number}`));
    const [id, heading, text] = page.delen[this.#ranking.section(hit)] ?? page.delen[0];
    return {
      title: page.titel,
      url: new URL(page.adres, this.#base).href,
      section: { id, heading },
      excerpt: marked(text, marks),
      kind: this.#ranking.kind(number)[1],
      date: page.datum,
      expired: page.verlopen === true,
      municipalities: page.gemeenten ?? [],
      score: points,
      hit,
    };
  }

  /** Asks of a word in a text whether the query found it. */
  #marks(terms) {
    const matches = terms.flatMap((term) => term.matches);
    const forms = new Set(matches.map(({ form }) => form));
    const parts = matches.filter(({ kind }) => kind === "deel").map(({ key }) => key);
    return (text) => this.#language.tokens(text)
      .some(({ word }) => forms.has(word) || parts.some((part) => word.includes(part)));
  }

  // Facets

  async #facet([id, , first, count]) {
    const files = Array.from({ length: count }, (_, at) => this.#file("f", first + at));
    const [{ valuesOf }, ...rows] = await Promise.all([this.#load("keuzes"), ...files]);
    return { id, values: valuesOf(rows.flat(), decodePages) };
  }

  /** The filters that are set, each with the question whether a page passes. */
  #chosen(filters) {
    return Promise.all(Object.entries(filters).map(async ([id, value]) => {
      if (id === KIND) return { id, value, holds: (page) => this.#ranking.kind(page)[0] === value };
      const facet = this.#entry.facetten.find(([name]) => name === id);
      const pages = new Set(facet && (await this.#facet(facet)).values.get(value)?.pages);
      return { id, value, holds: (page) => pages.has(page) };
    }));
  }

  /** Per facet its values, each with the number of results that choosing it would leave. */
  async #facets(ranked, chosen) {
    const found = ranked.map(({ page }) => page);
    const kinds = new Map(this.#entry.soorten
      .map(([value, label]) => [value, { value, label, pages: [] }]));
    for (const page of found) kinds.get(this.#ranking.kind(page)[0]).pages.push(page);
    const facets = Promise.all(this.#entry.facetten.map((facet) => this.#facet(facet)));
    const { counted } = await this.#load("keuzes");
    return counted([{ id: KIND, values: kinds }, ...await facets], found, chosen);
  }
}

const reversed = (word) => [...word].reverse().join("");

/** Neighbours in the query written as one word, two of them also with a linking s. */
function joined(terms) {
  return terms.flatMap((one, index) => {
    const [two, three] = terms.slice(index + 1).filter(({ at }, next) => at === one.at + next + 1);
    if (!two) return [];
    const units = ["", "s"].map((link) => ({ word: one.word + link + two.word, terms: [one, two] }));
    if (three) units.push({ word: one.word + two.word + three.word, terms: [one, two, three] });
    return units;
  });
}

/** `hoe vraag ik … aan` also asks for `aanvraag`. */
function parted(terms, words) {
  const { word: end } = words.at(-1) ?? {};
  if (!PARTS_OF_VERBS.includes(end)) return [];
  return terms.filter(({ word }) => word !== end)
    .map((term) => ({ word: end + term.word, terms: [term] }));
}

/** The words of the query with a choice in the place of what was mistyped, and what else is guessed. */
function replaced(words, guesses, choice = 0) {
  return words.flatMap((token, at) => {
    const { options = [], ...guess } = guesses.find((word) => word.at === at) ?? {};
    const option = options[Math.min(choice, options.length - 1)];
    return option?.map((word) => ({ word, text: word, was: token.text }))
      ?? [{ ...token, ...guess }];
  });
}

/** What can be asked where nothing is found: the words that occur, else how those asked begin. */
function nearest(terms) {
  const known = terms.filter(({ matches }) => matches.length);
  if (known.length === terms.length) return [];
  const words = known.length ? known.map(({ text }) => text) : terms.map((term) => term.nearest);
  const query = words.filter(Boolean).join(" ");
  return query.length > 2 ? [query] : [];
}

/** Queries with what may be meant, the best choice first. */
function meanings(words, corrected) {
  return [...new Set([0, 1, 2, 3].map((choice) =>
    replaced(words, corrected, choice).map(({ text }) => text).join(" ")))];
}

/** A text in pieces, marked or not. */
function marked(text, isMarked) {
  const pieces = [];
  for (const piece of text.split(/([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u)) {
    const mark = isMarked(piece);
    if (pieces.at(-1)?.mark === mark) pieces.at(-1).text += piece;
    else if (piece) pieces.push({ text: piece, mark });
  }
  return pieces;
}
