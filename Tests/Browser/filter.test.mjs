// What stays of a list when something is chosen.

import assert from "node:assert/strict";
import test from "node:test";

import { address, differs, matches, told } from "../../themes/helder/assets/filter.mjs";

test("with nothing chosen everything stays", () => {
  assert.equal(matches("a1 b2", []), true);
  assert.equal(matches("-", []), true);
});

test("what has all marks stays, what lacks one goes", () => {
  assert.equal(matches("a1 b2 b3", ["a1", "b3"]), true);
  assert.equal(matches("a1 b2 b3", ["a1", "b4"]), false);
  assert.equal(matches("-", ["a1"]), false);
});

test("a mark is not a part of another", () => {
  assert.equal(matches("a11", ["a1"]), false);
});

test("a province only answers to provinces", () => {
  assert.equal(differs("a1", ["b4"]), false);
  assert.equal(differs("a1", ["a1", "b4"]), false);
  assert.equal(differs("a1", ["a2"]), true);
  assert.equal(differs("a-", ["a0"]), true);
});

test("the address holds what is chosen and nothing else", () => {
  assert.equal(address([["provincie", "utrecht"], ["thema", ""]]), "?provincie=utrecht");
  assert.equal(address([["provincie", ""]]), "");
});

test("one, more and none have words of their own", () => {
  const texts = { een: "1 past", meer: "{aantal} passen", geen: "niets past" };
  assert.deepEqual([0, 1, 2, 30].map((count) => told(count, texts)), [
    "niets past", "1 past", "2 passen", "30 passen"]);
});
