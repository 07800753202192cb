// Asks a built index the golden queries, and says how many find the right page.
//
//   node Tests/Search/relevance.mjs site Tests/Search/vragen.json
//     --module FILE   another zoek-index.mjs
//     --weight        also what a first query costs: kB (gzip) and files, a new index for each
//     --json FILE     all verdicts, for comparing two indexes
//     --bars no       the classes may be below their bars: only what was won must stay
//     --record        write to the queries where the pages stand now that do not stand first
//
// Exit code 1 when a page lost its place, a class stays below its bar (judge.mjs) or a query names a page
// that is not there, 2 on wrong usage.

import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ORIGIN, folderFetch } from "./folder-fetch.mjs";
import { ABSENT, BARS, barOf, below, isWorse, judge, tally } from "./judge.mjs";

const MODULE = fileURLToPath(
  new URL("../../themes/helder/assets/zoek-index.mjs", import.meta.url),
);

/** Addresses in the queries that the site does not have: the queries must follow the pages. */
export function unknown(site, queries) {
  const named = queries.flatMap(({ eerst, niet }) => [eerst ?? [], niet ?? []].flat());
  return [...new Set(named)].filter((address) => !existsSync(path.join(site, address, "index.html")));
}

/** The verdicts on all queries, in their order. */
export async function ask(openIndex, site, queries, { fresh = false } = {}) {
  const verdicts = [];
  let source = folderFetch(site);
  let index = await openIndex(ORIGIN, { fetch: source.fetch });
  for (const query of queries) {
    if (fresh) {
      source = folderFetch(site);
      index = await openIndex(ORIGIN, { fetch: source.fetch });
    }
    const before = source.asked.length;
    const answer = await index.search(query.vraag, { limit: 10 });
    const addresses = answer.results.map(({ url }) => new URL(url, ORIGIN).pathname);
    const asked = source.asked.slice(fresh ? 0 : before);
    verdicts.push({
      query,
      addresses,
      verdict: judge(query, addresses),
      files: asked.length,
      bytes: asked.reduce((sum, file) => sum + file.bytes, 0),
    });
  }
  return verdicts;
}

function report(verdicts, weight) {
  const line = ({ name, queries, first, three }, bar = "") =>
    `${name.padEnd(24)}${String(queries).padStart(6)}${String(first).padStart(7)}` +
    `${String(three).padStart(8)}${`${((100 * first) / queries).toFixed(1)} %`.padStart(10)}${bar}`;
  const head = `${"class".padEnd(24)}queries  first in three   first`;

  console.log(head);
  for (const row of tally(verdicts, (kind) => kind)) console.log(line(row));
  console.log(`\n${head}  must be`);
  for (const row of tally(verdicts, barOf)) console.log(line(row, `${BARS[row.name]} %`.padStart(9)));
  console.log(line(tally(verdicts, () => "all")[0]));

  const misses = verdicts.filter(({ verdict }) => !verdict.first);
  if (misses.length > 0) console.log("\nMisses");
  for (const { query, verdict, addresses } of misses) {
    const wanted = query.eerst == null ? "nothing" : [query.eerst].flat().join(" or ");
    const place = verdict.place ? `at ${verdict.place}` : "absent";
    console.log(`  ${query.klasse}: ${query.vraag}`);
    console.log(`    wanted ${wanted}${query.eerst == null ? "" : ` (${place})`}`);
    if (verdict.unwanted.length > 0) console.log(`    unwanted ${verdict.unwanted.join(" ")}`);
    console.log(`    found  ${addresses.slice(0, 3).join(" ") || "nothing"}`);
  }

  if (weight) {
    const sorted = (key) => verdicts.map((one) => one[key]).sort((a, b) => a - b);
    const [bytes, files] = [sorted("bytes"), sorted("files")];
    const middle = Math.floor(verdicts.length / 2);
    const heaviest = verdicts.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    console.log(
      `\nA first query: median ${(bytes[middle] / 1000).toFixed(1)} kB in ${files[middle]} files, ` +
        `at most ${(bytes.at(-1) / 1000).toFixed(1)} kB (${heaviest.query.vraag}), gzip`,
    );
  }
}

const line = (query) => `{${Object.entries(query)
  .map(([key, value]) => `"${key}": ${JSON.stringify(value).replaceAll('","', '", "')}`).join(", ")}}`;

/** Writes every query on its line, with its place when that is not the first. */
async function record(file, verdicts) {
  const rows = verdicts.map(({ query: { nu, ...query }, verdict }) =>
    line(verdict.first ? query : { ...query, nu: verdict.place ?? ABSENT }));
  await writeFile(file, `[\n  ${rows.join(",\n  ")}\n]\n`);
}

async function main() {
  let options;
  try {
    options = parseArgs({
      allowPositionals: true,
      options: {
        module: { type: "string", default: MODULE },
        weight: { type: "boolean", default: false },
        json: { type: "string" },
        bars: { type: "string", default: "yes" },
        record: { type: "boolean", default: false },
      },
    });
    if (options.positionals.length !== 2) throw new Error("a site's folder and a query file");
  } catch (error) {
    console.error(`relevance.mjs: ${error.message}`);
    return 2;
  }
  const { positionals, values } = options;
  const [site, file] = positionals;
  const { openIndex } = await import(pathToFileURL(values.module));
  const queries = JSON.parse(await readFile(file, "utf8"));
  const lost = unknown(site, queries);
  for (const address of lost) console.log(`No such page: ${address}`);
  const verdicts = await ask(openIndex, site, queries, { fresh: values.weight });
  report(verdicts, values.weight);
  if (values.json) await writeFile(values.json, `${JSON.stringify(verdicts, null, 1)}\n`);

  if (values.record) await record(file, verdicts);

  const missed = values.bars === "no" ? [] : below(verdicts);
  for (const { name } of missed) console.log(`\nBelow its bar: ${name} (${BARS[name]} %)`);
  const worse = values.record ? [] : verdicts.filter(isWorse);
  for (const { query, verdict } of worse) {
    console.log(`\nLost its place: ${query.vraag} (was ${query.nu ?? 1}, is ${verdict.place ?? "absent"})`);
  }
  return missed.length + worse.length + lost.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
