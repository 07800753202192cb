import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { BARS, barOf, below, isWorse, judge } from "./judge.mjs";

const read = async (name) => JSON.parse(await readFile(new URL(name, import.meta.url), "utf8"));

test("one of several right pages first is right", () => {
  const query = { vraag: "x", klasse: "exact", eerst: ["/a/", "/b/"] };
  assert.equal(judge(query, ["/b/", "/c/"]).first, true);
});

test("the right page second counts as in the first three only", () => {
  const verdict = judge({ eerst: "/a/" }, ["/b/", "/a/"]);
  assert.deepEqual([verdict.first, verdict.three, verdict.place], [false, true, 2]);
});

test("an unwanted page below the right one is a miss", () => {
  assert.equal(judge({ eerst: "/a/", niet: ["/b/"] }, ["/a/", "/c/", "/b/"]).first, false);
});

test("where there is no answer, any result is a miss", () => {
  assert.equal(judge({ eerst: null }, []).first, true);
  assert.equal(judge({ eerst: null }, ["/a/"]).first, false);
});

test("where only some pages are wrong, others may be shown", () => {
  assert.equal(judge({ niet: ["/b/"] }, ["/a/"]).first, true);
  assert.equal(judge({ niet: ["/b/"] }, ["/a/", "/b/"]).first, false);
});

test("a class of parts is held to the bar of the whole", () => {
  const query = { vraag: "x", klasse: "typefout-eerste-letter", eerst: "/a/" };
  assert.equal(barOf(query.klasse), "typefout");
  const row = { query, verdict: judge(query, ["/b/"]) };
  assert.deepEqual(below([row]).map(({ name }) => name), ["typefout"]);
});

test("a page must keep its place", () => {
  const worse = (eerst, nu, pages) => {
    const query = { eerst, nu };
    return isWorse({ query, verdict: judge(query, pages) });
  };
  assert.equal(worse("/a/", undefined, ["/a/"]), false);
  assert.equal(worse("/a/", undefined, ["/b/", "/a/"]), true);
  assert.equal(worse("/a/", 2, ["/b/", "/a/"]), false);
  assert.equal(worse("/a/", 2, ["/b/", "/c/", "/a/"]), true);
  assert.equal(worse("/a/", 11, ["/b/"]), false);
  assert.equal(worse("/a/", 3, []), true);
  assert.equal(worse(null, undefined, ["/b/"]), true);
  assert.equal(worse(null, 11, ["/b/"]), false);
});

for (const name of ["vragen.json", "hard/vragen.json", "services/vragen.json"]) {
  test(`${name} has queries in known classes, none of them twice`, async () => {
    const queries = await read(name);
    const keys = queries.map(({ vraag }) => vraag);
    assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), []);
    for (const { klasse } of queries) assert.ok(barOf(klasse) in BARS);
    for (const { eerst, niet } of queries) {
      for (const address of [eerst ?? [], niet ?? []].flat()) assert.match(address, /^\/([a-z0-9-]+\/)*$/);
    }
  });
}
