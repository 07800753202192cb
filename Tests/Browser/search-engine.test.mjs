/* The search engine on a small index of its own: what is found, in which order, and at what cost. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { openIndex } from "../../themes/helder/assets/zoek-index.mjs";
import { distance, guesses, splits } from "../../themes/helder/assets/zoek-spelling.mjs";
import { serving, writeIndex } from "./kit/search-index.mjs";

const page = (titel, text, more = {}) => {
  const { delen = [], soort = "vraag", ...rest } = more;
  const adres = `${soort}/${titel.toLowerCase().replace(/[^a-z]+/g, "-")}/`;
  return { titel, adres, soort, delen: [["", "", text], ...delen], ...rest };
};

const PAGES = [
  page("Almere", "Hoe Almere het regelt.", {
    soort: "gemeente", facetten: { gemeente: ["almere"] },
    delen: [["uren", "Uren", "In Almere werkt u ten minste 12 uren."],
      ["proef", "Proefplaatsing", "Een proefplaatsing duurt in Almere 2 maanden."]],
  }),
  page("'s-Hertogenbosch", "Hoe 's-Hertogenbosch het regelt.", {
    soort: "gemeente", facetten: { gemeente: ["s-hertogenbosch"] },
    delen: [["proef", "Proefplaatsing", "Hier duurt een proefplaatsing 3 maanden."]],
  }),
  page("Proefplaatsing", "Een proefplaatsing is werken op proef. In Almere en elders.", {
    soort: "begrip", datum: "2025-03-01", facetten: { thema: ["werken"] },
  }),
  page("Loonkostensubsidie", "Geld van de gemeente voor de werkgever.", {
    soort: "begrip", facetten: { thema: ["geld", "werken"], gemeente: ["almere"] },
  }),
  page("Wat kost begeleiding?", "De subsidie betaalt de begeleiding. De werkgever vraagt het aan.", {
    facetten: { thema: ["geld"] },
  }),
  page("Wie betaalt het vervoer?", "De reis naar het werk betaalt u vaak zelf.", {
    delen: [["reis", "De reis", "Vraag aan de gemeente wat zij doet voor de reis naar het werk."]],
  }),
  page("Oude begeleiding", "De begeleiding zoals zij was.", { verlopen: true }),
];
const OPTIONS = {
  gewoon: "dochter graag",
  parts: { loonkostensubsidie: ["loonkosten", "subsidie"] },
  synonyms: { lks: "loonkostensubsidie", "den bosch": "hertogenbosch", "nieuwe polder": "almere" },
  stop: "de het een wat wie hoe is in den aan voor",
};

async function open(files = writeIndex(PAGES, OPTIONS)) {
  const log = serving(files);
  const index = await openIndex(log.root, { fetch: log.fetch });
  return { index, log, titles: async (query, options) =>
    (await index.search(query, options)).results.map(({ title }) => title) };
}

test("a result says what the page shows", async () => {
  const { index } = await open();
  const { total, results: [first] } = await index.search("proefplaatsing");
  assert.equal(total, 3);
  assert.equal(first.title, "Proefplaatsing");
  assert.equal(first.url, "https://voorbeeld.test/kennisbank/begrip/proefplaatsing/");
  assert.deepEqual([first.kind, first.date, first.expired], ["Begrip", "2025-03-01", false]);
  assert.equal(first.excerpt.map(({ text }) => text).join(""), PAGES[2].delen[0][2]);
  assert.deepEqual(first.excerpt.filter(({ mark }) => mark).map(({ text }) => text),
    ["proefplaatsing"]);
});

test("the root may be given without its last slash", async () => {
  const log = serving(writeIndex(PAGES, OPTIONS));
  const index = await openIndex(log.root.slice(0, -1), { fetch: log.fetch });
  assert.equal((await index.search("proefplaatsing")).results[0].url,
    "https://voorbeeld.test/kennisbank/begrip/proefplaatsing/");
});

test("ranges of a large site are divided over files, by as many letters as the index says", async () => {
  for (const hashed of [1, 3, 0]) {
    const large = writeIndex(PAGES, { ...OPTIONS, perFile: 5, perRange: 4, hashed });
    const { titles } = await open(large);
    assert.equal((await titles("proefplaatsing"))[0], "Proefplaatsing");
    assert.equal((await titles("uren almere"))[0], "Almere");
    assert.equal((await titles("lks"))[0], "Loonkostensubsidie");
  }
});

test("a title goes before a text", async () => {
  const { titles } = await open();
  assert.equal((await titles("begeleiding"))[0], "Wat kost begeleiding?");
});

test("a page that expired comes last, and says so", async () => {
  const { index } = await open();
  const { results } = await index.search("begeleiding zoals");
  assert.deepEqual(results.map(({ title }) => title), ["Wat kost begeleiding?", "Oude begeleiding"]);
  const all = await index.search("begeleiding");
  assert.deepEqual(all.results.map(({ expired }) => expired), [false, true]);
});

test("a municipality and a topic lead to the municipality, at the topic", async () => {
  const { index } = await open();
  for (const query of ["proefplaatsing almere", "almere proefplaatsing"]) {
    const { results: [first] } = await index.search(query);
    assert.equal(first.title, "Almere", query);
    assert.deepEqual(first.section, { id: "proef", heading: "Proefplaatsing" });
  }
});

test("a synonym leads to what it stands for, one of several words only when it is whole", async () => {
  const { index, titles } = await open();
  assert.deepEqual(await titles("LKS"), ["Loonkostensubsidie"]);
  assert.deepEqual(await titles("den bosch"), ["'s-Hertogenbosch"]);
  assert.equal((await titles("proefplaatsing in Den Bosch"))[0], "'s-Hertogenbosch");
  assert.equal((await titles("nieuwe polder"))[0], "Almere");
  const alone = await index.search("polder");
  assert.deepEqual([alone.total, alone.missing], [0, ["polder"]]);
});

test("a word that is only the head or tail of others leads to them, as a part", async () => {
  const { index } = await open();
  for (const query of ["plaatsing", "plaatsingen", "bosch", "loonkost"]) {
    const { results: [first], corrected, missing } = await index.search(query, { uitleg: true });
    assert.deepEqual([corrected, missing], [[], []], query);
    assert.equal(first.uitleg.parts[0].kind, "deel", query);
  }
  assert.equal((await index.search("osten")).total, 0);
});

test("the page that is called what is asked goes before one that says more", async () => {
  const { titles } = await open(writeIndex([
    page("Werken op proef bij een werkgever", "Proef, proef, proef en werkgever."),
    page("Proef", "Kort."), page("Iets anders", "Proef en nog eens proef."),
  ], OPTIONS));
  assert.deepEqual(await titles("proef"),
    ["Proef", "Werken op proef bij een werkgever", "Iets anders"]);
});

test("what is known of a question is no answer when the rest is not, unless a page is about it", async () => {
  const { index } = await open();
  const reis = await index.search("zwemdiploma reis");
  assert.deepEqual([reis.total, reis.missing, reis.suggestions], [0, ["zwemdiploma"], ["reis"]]);
  const dochter = await index.search("dochter reis");
  assert.deepEqual([dochter.total, dochter.missing, dochter.corrected], [1, ["dochter"], []]);
  assert.equal((await index.search("zwemdiploma proefplaatsing")).results[0].title, "Proefplaatsing");
});

test("apostrophes, hyphens and capitals do not matter", async () => {
  const { titles } = await open();
  for (const query of ["'s-Hertogenbosch", "’s-hertogenbosch", "s hertogenbosch"]) {
    assert.deepEqual(await titles(query), ["'s-Hertogenbosch"], query);
  }
});

test("parts of a compound lead to it, and split words to the whole", async () => {
  const { titles } = await open();
  assert.deepEqual(await titles("loonkosten"), ["Loonkostensubsidie"]);
  assert.deepEqual(await titles("subsidie"), ["Loonkostensubsidie", "Wat kost begeleiding?"]);
  assert.equal((await titles("loonkosten subsidie"))[0], "Loonkostensubsidie");
});

test("stop words do not count, unless there is nothing else", async () => {
  const { index, titles } = await open();
  assert.equal((await titles("wie betaalt het vervoer"))[0], "Wie betaalt het vervoer?");
  assert.deepEqual((await index.search("wat is de het een")).missing.includes("vervoer"), false);
  assert.ok((await index.search("aan")).total > 0);
});

test("pages with little of the query stay out", async () => {
  const { titles } = await open();
  assert.deepEqual(await titles("vervoer reis"), ["Wie betaalt het vervoer?"]);
});

test("a typing error finds the word, and says so", async () => {
  const { index } = await open();
  for (const query of ["loonkostensubsdie", "lookostensubsidei", "proefplaatsnig", "roefplaatsing"]) {
    const { results: [first], corrected, missing } = await index.search(query);
    assert.equal(corrected[0]?.van, query);
    assert.equal(first.title.toLowerCase(), corrected[0].naar);
    assert.deepEqual(missing, []);
  }
  const { corrected, results } = await index.search("proefplaatsing lamere");
  assert.deepEqual(corrected, [{ van: "lamere", naar: "almere" }]);
  assert.equal(results[0].title, "Almere");
});

test("a word that occurs is never corrected", async () => {
  const { index } = await open();
  const { corrected, results } = await index.search("reis");
  assert.deepEqual(corrected, []);
  assert.equal(results[0].title, "Wie betaalt het vervoer?");
});

test("a word that nobody wrote is told, and the others are found", async () => {
  const { index } = await open();
  const nothing = await index.search("qwertyuiop");
  assert.deepEqual([nothing.total, nothing.missing], [0, ["qwertyuiop"]]);
  const some = await index.search("qwertyuiop almere");
  assert.deepEqual([some.results[0].title, some.missing], ["Almere", ["qwertyuiop"]]);
  assert.equal((await index.search("")).total, 0);
  assert.equal((await index.search(" ?! ")).total, 0);
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    assert.equal((await index.search(name)).total, 0, name);
  }
});

test("while typing, the last word may be a beginning", async () => {
  const { titles } = await open();
  assert.deepEqual(await titles("loonkostens", { typing: true }), ["Loonkostensubsidie"]);
  assert.deepEqual(await titles("qwert", { typing: true }), []);
  assert.deepEqual(await titles("loonkostens"), ["Loonkostensubsidie"]);
});

test("filters narrow, and counts tell what a choice would leave", async () => {
  const { index, titles } = await open();
  assert.deepEqual(await titles("proefplaatsing", { filters: { soort: "begrip" } }),
    ["Proefplaatsing"]);
  assert.deepEqual(await titles("proefplaatsing", { filters: { gemeente: "almere" } }), ["Almere"]);
  assert.deepEqual(await titles("proefplaatsing", { filters: { thema: "bestaat-niet" } }), []);
  assert.deepEqual(await titles("proefplaatsing", { filters: { onzin: "x" } }), []);
  const found = await index.search("proefplaatsing", { filters: { soort: "gemeente" } });
  const facets = Object.fromEntries((await found.facets()).map(({ id, values }) => [
    id, Object.fromEntries(values.map(({ value, count }) => [value, count])),
  ]));
  assert.deepEqual(facets.soort, { begrip: 1, gemeente: 2 });
  assert.deepEqual(facets.gemeente, { almere: 1, "s-hertogenbosch": 1 });
  assert.deepEqual(facets.thema, {});
});

test("without words the filters alone list pages", async () => {
  const { titles } = await open();
  assert.deepEqual(await titles("", { filters: { thema: "geld" } }),
    ["Loonkostensubsidie", "Wat kost begeleiding?"]);
});

test("more results on request, the number always whole", async () => {
  const many = Array.from({ length: 23 }, (_, at) => page(`Pagina ${at}`, "Over werk."));
  const { index } = await open(writeIndex(many));
  for (const limit of [5, 15, 40]) {
    const { total, results } = await index.search("werk", { limit });
    assert.deepEqual([total, results.length], [23, Math.min(limit, 23)]);
  }
});

test("a beginning is looked up where its words stand, not only where it would stand itself", async () => {
  const { titles } = await open(writeIndex(PAGES, { ...OPTIONS, perFile: 1 }));
  assert.deepEqual(await titles("loonkostensub", { typing: true }), ["Loonkostensubsidie"]);
});

test("three hops for words that occur, five for a typing error, nothing twice", async () => {
  const words = await open();
  await words.index.search("proefplaatsing almere");
  assert.equal(words.log.hops, 3);
  const typo = await open(writeIndex(PAGES, { ...OPTIONS, perFile: 2 }));
  await typo.index.search("lookostensubsdie");
  assert.equal(typo.log.hops, 5);
  for (const { index, log } of [words, typo]) {
    assert.equal(new Set(log.asked).size, log.asked.length);
    const before = log.asked.length;
    await index.search("proefplaatsing almere");
    await index.search("proefplaatsing almere");
    assert.ok(log.asked.length <= before + 8);
  }
  assert.ok(!words.log.asked.some((path) => /search\/[avf]\//.test(path)), "no word lists, no facets");
});

test("why a result stands where it does", async () => {
  const { index } = await open();
  const { results: [first] } = await index.search("proefplaatsing almere", { uitleg: true });
  assert.ok(first.uitleg.points > 0 && first.score > 0);
  assert.deepEqual(first.uitleg.woorden.map(({ word }) => word), ["proefplaatsing", "almere"]);
  assert.deepEqual(first.uitleg.parts.map(({ kind }) => kind), ["woord", "woord"]);
  const plain = await index.search("proefplaatsing");
  assert.equal(plain.results[0].uitleg, undefined);
});

test("what is missing or damaged is a clear error, and heals when it comes back", async () => {
  for (const kind of ["index.json", "w/", "u/"]) {
    for (const damage of [
      undefined, new Response("<html>"), Response.json(null), Response.json({ x: 1 }),
    ]) {
      const whole = writeIndex(PAGES, OPTIONS);
      const files = new Map(whole);
      for (const path of whole.keys()) {
        if (path.startsWith(`search/${kind}`)) files.set(path, damage);
      }
      const log = serving(files);
      const ask = async () => {
        const index = await openIndex(log.root, { fetch: log.fetch });
        return index.search("proefplaatsing");
      };
      if (kind === "w/" && damage && (await damage.clone().text()).startsWith("{")) {
        assert.deepEqual((await ask()).missing, ["proefplaatsing"]);
        continue;
      }
      await assert.rejects(ask, { name: "SearchError", message: /search\// }, kind);
    }
  }
  const whole = writeIndex(PAGES, OPTIONS);
  const log = serving(new Map(whole));
  const index = await openIndex(log.root, { fetch: (address) =>
    (address.includes("/w/") && log.hops < 3 ? log.fetch(`${address}x`) : log.fetch(address)) });
  await assert.rejects(index.search("proefplaatsing"), /status 404/);
  await assert.rejects(index.search("proefplaatsing"), /status 404/);
  assert.equal((await index.search("proefplaatsing")).total, 3);
});

test("damaged postings are a clear error", async () => {
  const files = writeIndex(PAGES, OPTIONS);
  for (const [path, shard] of files) {
    if (!path.startsWith("search/w/")) continue;
    for (const list of Object.values(shard)) list[1] = list[1].slice(0, -1);
  }
  const { index } = await open(files);
  await assert.rejects(index.search("proefplaatsing"), { name: "SearchError" });
});

test("an index of another version is refused", async () => {
  const files = writeIndex(PAGES, OPTIONS);
  files.get("search/index.json").versie = 2;
  await assert.rejects(open(files), /version 2/);
});

test("distance counts insertions, deletions, replacements and swaps", () => {
  const pairs = [["huis", "huis", 0], ["huis", "hius", 1], ["huis", "huiss", 1], ["huis", "his", 1],
    ["huis", "muis", 1], ["huis", "muizen", 3], ["", "abc", 3]];
  for (const [a, b, edits] of pairs) {
    assert.equal(Math.min(distance(a, b, 2), 3), edits, `${a} ${b}`);
    assert.equal(Math.min(distance(b, a, 2), 3), edits, `${b} ${a}`);
  }
});

test("short words get few edits, and nothing is guessed from afar", () => {
  const near = [["werk", 5], ["loon", 4], ["gemeente", 6], ["uur", 3], ["griepprik", 1], ["groep", 1]];
  const options = (word) => guesses([word, word], near).options.flat();
  assert.deepEqual(options("wrek"), ["werk"]);
  assert.deepEqual(options("wreg"), []);
  assert.deepEqual(options("uru"), []);
  assert.deepEqual(options("gemeetne"), ["gemeente"]);
  assert.deepEqual(options("emeetne"), []);
  assert.deepEqual(guesses(["griep", "griep"], near), { options: [], wholes: ["griepprik"] });
});

test("a word can be two that were written as one", () => {
  const near = [["werk", 5], ["loon", 4], ["huur", 1]];
  assert.deepEqual(splits("werkloon", near), [["werk", "loon"]]);
  assert.deepEqual(splits("huuropzegging", near), [["huur", "opzegging"], ["huur", "opzeggen"]]);
  assert.deepEqual(splits("fiets", near), []);
});
