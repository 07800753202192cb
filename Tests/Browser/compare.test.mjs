// What the page that compares makes of an address, and when it calls values different.

import assert from "node:assert/strict";
import test from "node:test";

import { address, chosen, difference } from "../../themes/helder/assets/vergelijken.mjs";

const value = (getal, more = {}) => ({ getal, vorm: "getal", ...more });

test("with fewer than two known there is nothing to compare", () => {
  assert.equal(difference([[value("28")], []], "getal"), null);
  assert.equal(difference([[value("28")]], "getal"), null);
});

test("the same statement is the same, whatever its year, source and order", () => {
  const [a, b] = [value("28", { jaar: "2019" }), value("28", { jaar: "2024", toelichting: "x" })];
  assert.equal(difference([[a], [b]], "getal"), "gelijk");
  assert.equal(difference([[a, value("24")], [value("24"), b]], "getal"), "gelijk");
  assert.equal(difference([[a, a], [b]], "getal"), "gelijk");
});

test("another figure, sign or unit differs", () => {
  for (const other of [value("24"), value("28", { operator: "minimaal" }), value("28", { eenheid: "weken" })]) {
    assert.equal(difference([[value("28")], [other]], "getal"), "verschilt");
  }
});

test("one of three that differs is enough", () => {
  assert.equal(difference([[value("8")], [value("8")], [value("9")]], "getal"), "verschilt");
  assert.equal(difference([[value("8")], [], [value("8")]], "getal"), "gelijk");
});

test("values for other groups, or on another basis, do not disagree", () => {
  assert.equal(difference([[value("8")], [value("9", { voor: "bij ziekte" })]], "getal"), "ongelijk");
  assert.equal(
    difference([[value("8", { basis: "per jaar" })], [value("9", { basis: "per maand" })]], "bedrag"),
    "ongelijk");
});

test("other words are other words, not another rule", () => {
  assert.equal(difference([[value("bij de gemeente")], [value("bij het loket")]], "tekst"), "anders");
  assert.equal(difference([[value("ja")], [value("nee")]], "ja-nee"), "verschilt");
});

const MUNICIPALITIES = new Map([["almere", 1], ["zwolle", 1], ["ede", 1], ["oss", 1], ["arnhem", 1]]);
const TOPICS = new Set(["geld", "uren"]);
const ask = (query) => chosen(new URLSearchParams(query), MUNICIPALITIES, TOPICS, 4);

test("an address asks for municipalities and topics in its own order, each once", () => {
  const wanted = ask("gemeente=zwolle&thema=uren&gemeente=almere&gemeente=zwolle&thema=geld");
  assert.deepEqual(wanted, { municipalities: ["zwolle", "almere"], topics: ["uren", "geld"], unknown: [] });
});

test("what is not known is told, and there is room for four", () => {
  const wanted = ask("gemeente=bestaat-niet&gemeente=&thema=x&gemeente=almere&gemeente=zwolle&gemeente=ede&gemeente=oss&gemeente=arnhem");
  assert.deepEqual(wanted.municipalities, ["almere", "zwolle", "ede", "oss"]);
  assert.deepEqual(wanted.topics, []);
  assert.deepEqual(wanted.unknown, ["bestaat-niet"]);
});

test("an address leads back to the same choice", () => {
  const wanted = ask("gemeente=zwolle&gemeente=oss&thema=geld");
  assert.equal(address(wanted), "?gemeente=zwolle&gemeente=oss&thema=geld");
  assert.deepEqual(ask(address(wanted)), wanted);
  assert.equal(address({ municipalities: [], topics: [] }), "");
});
