/* What the build encodes, the browser decodes: vectors that the Swift tests use too. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  decodeBoundaries, decodePages, decodePosition, decodePostings, decodeVarint, decodeWords,
} from "../../themes/helder/assets/zoek-index.mjs";

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
    const { df: told, pages, impacts, sections, positions } = decodePostings(tekst);
    assert.equal(told, df);
    const rows = pages.map((page, at) => [page, impacts[at], sections[at], positions[at]]);
    assert.deepEqual(rows, lijst.map(([page, impact, section, code]) =>
      [page, impact, section, decodePosition(code)]));
  }
});

test("positions", () => {
  for (const [, code, position] of vectors.posities) assert.equal(decodePosition(code), position);
});

test("word lists", () => {
  for (const { woorden, tekst } of vectors.woordlijsten) {
    assert.deepEqual(decodeWords(tekst), woorden);
  }
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
