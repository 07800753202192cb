/* Words and their forms, held to the table that the Swift tests use too. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fold, language } from "../../themes/helder/assets/zoek-taal.mjs";

const table = JSON.parse(
  readFileSync(new URL("../Search/woordvormen.json", import.meta.url), "utf8"));
const { tokens, lemmas } = language(table);
const match = (one, other) => lemmas(one).some((lemma) => lemmas(other).includes(lemma));

test("texts are divided into words", () => {
  for (const { tekst, tokens: wanted } of table.tokens) {
    assert.deepEqual(tokens(tekst).map(({ word, at }) => [word, at]), wanted, tekst);
  }
});

test("words lead to the words of which they may be a form", () => {
  const wrong = table.woorden.filter(({ woord, lemmas: wanted }) =>
    JSON.stringify(lemmas(woord)) !== JSON.stringify(wanted));
  assert.deepEqual(wrong.map(({ woord, lemmas: wanted }) => [woord, wanted, lemmas(woord)]), []);
});

test("pairs that must match do, in both directions", () => {
  assert.deepEqual(table.wel.filter(([a, b]) => !match(fold(a), fold(b))), []);
});

test("false pairs do not match", () => {
  assert.deepEqual(table.niet.filter(([a, b]) => match(fold(a), fold(b))), []);
});
