/* What the build encodes, the browser decodes: vectors that the Swift tests use too. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  decodeBoundaries, decodePages, decodePostings, decodeVarint, decodeWords,
  hashOf,
} from "../../themes/helder/assets/zoek-index.mjs";
import { decodePlace } from "../../themes/helder/assets/zoek-rang.mjs";

const vectors = JSON.parse(
  readFileSync(new URL("../Search/coderen.json", import.meta.url), "utf8"));

test("numbers", () => {
  for (const [value, text] of vectors.varints) assert.equal(decodeVarint(text), value, text);
});

test("lists of pages", () => {
  for (const { paginas, tekst } of vectors.paginalijsten) {
    assert.deepEqual(decodePages(tekst), paginas);
  }
});

test("postings", () => {
  for (const { df, lijst, tekst } of vectors.postings) {
    const { df: told, pages, impacts, sections, codes } = decodePostings(tekst);
    assert.equal(told, df);
    const rows = pages.map((page, at) => [page, impacts[at], sections[at], codes[at]]);
    assert.deepEqual(rows, lijst);
  }
});

test("places in a text", () => {
  for (const [, code, position] of vectors.posities) {
    assert.deepEqual(decodePlace(3, code), { section: 2, position });
  }
});

test("places in a title", () => {
  for (const [position, words, code] of vectors.titels) {
    assert.deepEqual(decodePlace(0, code),
      { section: 0, position: Math.min(position, 9), among: Math.min(words, 6) });
  }
});

test("word lists", () => {
  for (const { woorden, tekst } of vectors.woordlijsten) {
    assert.deepEqual(decodeWords(tekst), woorden);
  }
});

test("hashes of keys", () => {
  for (const [key, hash] of vectors.hashes) assert.equal(hashOf(key), hash, key);
});

test("boundaries", () => {
  for (const { grenzen, tekst } of vectors.grenzen) {
    assert.deepEqual(decodeBoundaries(tekst), grenzen);
  }
});

test("damaged text is an error, not an endless loop", () => {
  for (const text of ["", "D", "gggg", "é", "DAAGA_MM", "~~"]) {
    assert.throws(() => decodePostings(text), RangeError, text);
  }
});
