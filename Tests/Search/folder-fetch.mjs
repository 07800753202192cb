// A `fetch` that reads a built site from disk, and counts what a server would have sent.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Where the folder seems to stand. */
export const ORIGIN = "https://kennisbank.example/";

export function folderFetch(folder) {
  const root = path.resolve(folder);
  const asked = [];

  async function fetch(address) {
    const { pathname } = new URL(address, ORIGIN);
    const file = path.join(root, decodeURIComponent(pathname));
    let bytes;
    try {
      bytes = await readFile(file);
    } catch {
      asked.push({ pathname, bytes: 0 });
      return new Response("", { status: 404 });
    }
    asked.push({ pathname, bytes: gzipSync(bytes).length });
    return new Response(bytes, { headers: { "content-type": "application/json" } });
  }

  return { fetch, asked };
}
