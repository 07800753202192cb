// Asks all sets of golden queries, whatever comes of the ones before, and fails when one fails.
//
//   node Tests/Search/golden.mjs .build/golden [--record]

import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const [folder, ...options] = process.argv.slice(2);

/** The made-up pages of `services` were written to be hard: what was won there must stay. */
const SETS = [
  ["site", "vragen.json"],
  ["hard", "hard/vragen.json"],
  ["services", "services/vragen.json", "--bars", "no"],
];

const failed = SETS.filter(([site, queries, ...more]) => {
  console.log(`\n${queries}\n`);
  const run = [path.join(here, "relevance.mjs"), path.join(folder, site), path.join(here, queries)];
  const { status } = spawnSync(process.execPath, [...run, ...more, ...options], { stdio: "inherit" });
  return status !== 0;
});
process.exitCode = failed.length ? 1 : 0;
