/* Dutch words: the rules of "Words and their forms" in Sources/Search/FORMAT.md, by its numbers.
   Swift has the same ones; Tests/Search/woordvormen.json holds both to one table. */

const list = (text = "") => text.split(" ").filter(Boolean);
const SIGNS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", "’": "'", "‘": "'" };
const WORD = /['’‘ʼ′]?[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ′-]|(?<=\p{N})\.(?=\p{N}{3}(?!\p{N})))[\p{L}\p{N}\p{M}]+)*/gu;
const PREFIXES = list("achter samen tegen terug tewerk onder klaar plaats goed vast voort door mede "
  + "over voor deel vrij open schoon aan bij mee toe uit weg los neer af in na om op");
const WEAK = /^(be|ver|ont|her|er|mis|over|onder|door|voor|om|weer|achter|vol|aan).{3}/;
const WEAK_AFTER = new RegExp(`^(${PREFIXES.join("|")})(be|ver|ont|her).{3}`);
const ADJECTIVE = /..(lijk|rijk|ig|baar|zaam|isch|loos)$/;
const VOWEL = /[aeiouy]/;
const DIGRAPH = /(aa|ee|oo|uu|ie|oe|eu|ou|ui|ei|ij|au)$/;
const DOUBLED = /.([^aeiouy])\1$/;

export const fold = (text) => text.toLowerCase().replace(/[ʼ′]/g, "'").normalize("NFKD")
  .replace(/\p{M}/gu, "").replace(/[ßæœøđłı’‘]/g, (sign) => SIGNS[sign]);

const soft = (word) => word.replace(/v$/, "f").replace(/z$/, "s");

/** The stems of a word from which an ending was cut that begins with a vowel. */
function restore(base, ending) {
  const [before, vowel, last] = [base.at(-3) ?? "", base.at(-2) ?? "", base.at(-1)];
  if (!base) return [];
  if (DOUBLED.test(base)) return [base.slice(0, -1)];
  if (last === "i") return VOWEL.test(vowel) ? [base] : [`${base}e`, base];
  if (/[aeou]/.test(last)) return [base];
  const plain = soft(base);
  if (!/[aeou]/.test(vowel) || /[wxy]/.test(last)) return [plain];
  const long = soft(base.slice(0, -1) + vowel + last);
  if (DIGRAPH.test(before + vowel)) {
    return /ie[lr]/.test(before + vowel + last) ? [plain, long] : [plain];
  }
  if (vowel === "e" && /[lrnm]/.test(last)) {
    return ending === "e" && last === "l" ? [long, plain] : [plain, long];
  }
  return vowel === "o" && last === "r" ? [long, plain] : [long];
}

/** `aangevraag` is `aanvraag`; undefined when there is no ge- of a participle. */
function withoutGe(word) {
  for (const prefix of ["", ...PREFIXES]) {
    if (!word.startsWith(`${prefix}ge`)) continue;
    const rest = word.slice(prefix.length + 2);
    if (rest.length > 2 && VOWEL.test(rest) && (rest[0] !== "e" || /..eer$/.test(rest.slice(1)))) {
      return prefix + rest;
    }
  }
  return undefined;
}

/** Rule 4. */
function diminutives(word) {
  const base = /^(.{3,})jes?$/.exec(word)?.[1];
  if (!base) return [];
  const cut = (count) => base.slice(0, -count);
  if (/..[^aeiouy]et$/.test(base)) return [cut(2).replace(DOUBLED, (end) => end.slice(0, -1)), base];
  if (base.endsWith("mp")) return [cut(1), base];
  if (base.endsWith("nk")) return [`${cut(1)}g`, base];
  if (!base.endsWith("t")) return [base];
  if (/..(aa|oo|uu)t$/.test(base)) return [base, cut(2)];
  return /[aeiouylnrw]t$/.test(base) ? [cut(1), base] : [base, cut(1)];
}

/** The words of a language whose lists are those of the index: `tokens(text)` and `lemmas(word)`. */
export function language({ taal = {}, stop } = {}) {
  const stops = new Set(list(stop));
  const [stems, ge, compared] = [taal.stammen, taal.ge, taal.bijvoeglijk]
    .map((words) => new Set(list(words)));
  const known = new Map();
  for (const [lemma, forms] of Object.entries(taal.vormen ?? {})) {
    for (const form of list(forms)) known.set(form, [...(known.get(form) ?? []), lemma]);
  }

  /** Rule 5. */
  function comparisons(word) {
    return ["ere", "er", "dere", "der", "ste", "st", "sten", "eren"].flatMap((ending) => {
      if (!word.endsWith(ending)) return [];
      const base = word.slice(0, -ending.length);
      if (ending[0] === "d" && !base.endsWith("r")) return [];
      const stems = ending[0] === "e" ? restore(base, "e") : [base];
      if (ending[0] === "s" && compared.has(`${base}s`)) stems.push(`${base}s`);
      return stems.filter((stem) => compared.has(stem) || ADJECTIVE.test(stem));
    });
  }

  /** Rule 6. */
  function verbs(word) {
    return ["den", "ten", "de", "te", "d", "t"].flatMap((ending) => {
      const base = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || base.length < 3 || !VOWEL.test(base)) return [];
      if (ge.has(base)) return [base];
      const bare = [withoutGe(base), withoutGe(base + ending[0])].filter(Boolean);
      if (bare.length) return bare;
      if (ending.length > 1 && base.at(-1) !== ending[0]
        && !(ending[0] === "t" ? /[chfkpstx]$/ : /[^chkptx]$/).test(base)) return [];
      if (ending === "d" && !WEAK.test(base) && !WEAK_AFTER.test(base)) return [];
      return VOWEL.test(base.at(-1)) && !DIGRAPH.test(base) ? [] : [base];
    });
  }

  /** Rules 7 to 11. */
  function endings(word) {
    const cut = (count) => word.slice(0, -count);
    const found = [];
    if (word.endsWith("en")) found.push(...restore(cut(2), "en"));
    else if (/e$/.test(word) && !/ee$|(^|[^aeou])ie$/.test(word)) found.push(...restore(cut(1), "e"));
    const [, start, more] = /^(.{3,})end(e|en)?$/.exec(word) ?? [];
    if (start && VOWEL.test(start)) {
      if (more) found.push(`${start}end`);
      found.push(...restore(start, "en"));
    }
    if (/^(.{4,}(?<!ij|ui|ei)|..[aeiouy])(?<!s)s$/.test(word)) found.push(cut(1));
    if (word.endsWith("a")) found.push(`${cut(1)}um`);
    if (/....i$/.test(word)) found.push(`${cut(1)}us`);
    if (word.endsWith("en")) found.push(cut(1));
    return found;
  }

  /** Rules 1 to 3: what the lists say, and whether that is all. */
  function lemmas(word) {
    const own = known.get(word);
    if (own) return [...new Set([...own, word])];
    if (!/^[a-z]{4,}$/.test(word) || stems.has(word) || /heid$/.test(word)) return [word];
    if (/.heden$/.test(word) && word.length > 6) return [word.replace(/heden$/, "heid"), word];
    const cut = (count) => word.slice(0, -count);
    const stem = [
      ...(word.endsWith("en") ? [cut(1), ...restore(cut(2), "en")] : []),
      ...(word.endsWith("e") ? restore(cut(1), "e") : []),
      ...(word.endsWith("s") ? [cut(1)] : []),
    ].find((candidate) => stems.has(candidate));
    if (stem) return [stem, word];
    const found = [];
    for (let at = 2; at <= word.length - 3 && !found.length; at += 1) {
      found.push(...(known.get(word.slice(at)) ?? []).map((lemma) => word.slice(0, at) + lemma));
    }
    found.push(...diminutives(word), ...comparisons(word), ...verbs(word), ...endings(word));
    return [...new Set([...found.filter(({ length }) => length > 2), word])];
  }

  /** The words with their positions; a word with hyphens is there joined too, as `joined`. */
  function tokens(text) {
    let at = 0;
    return Array.from(text.matchAll(WORD), ([raw]) => {
      const word = fold(raw).replace(/'|(?<=\p{N})\.(?=\p{N})/gu, "");
      const parts = word.split("-").filter(Boolean);
      const all = parts.map((part, index) => (
        { word: part, text: parts[1] ? part : raw, at: at + index, stop: stops.has(part) }));
      if (parts[1] && fold(raw)[0] !== "'" && !parts.some((part) => /^\p{N}+$/u.test(part))) {
        all.unshift({ word: parts.join(""), text: raw, at, joined: true });
      }
      at += parts.length;
      return all;
    }).flat();
  }

  return { tokens, lemmas };
}
