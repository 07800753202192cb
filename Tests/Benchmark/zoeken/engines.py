"""The two engines: how an index is made, and how a page asks it."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "Tests/Benchmark"))
from common.run import size_of, timed  # noqa: E402

BINARY = Path(os.environ.get("KENNISBANK", ROOT / ".build/release/kennisbank"))
AS_OF = os.environ.get("TEST_AS_OF", "2026-11-22")
THEME = Path(os.environ.get("THEME", ROOT / "themes/helder"))


def build(content, output, empty, *options):
    """Builds the site; the index is part of it."""
    common = ["--content", content, "--seeds", empty, "--theme", THEME, "--as-of", AS_OF]
    report = Path(f"{output}.report.json")
    run = timed([BINARY, "build", *common, *options, "--output", output, "--report", report])
    return run, json.loads(report.read_text(encoding="utf-8"))


def share_of_index(content, output, empty):
    """The part of the build's CPU time that making the index takes, on one core, where time is CPU time."""
    run, report = build(content, output, empty, "--jobs", "1")
    index = report["tijden"]["zoekindex"] / 1000
    return {"index_ms": 1000 * index, "share": index / run.cpu}


class Pagefind:
    name = "pagefind"

    def index(self, site, pages, folder):
        """Indexes the same pages, without lists and menus: they are linked into a folder first."""
        chosen = folder / "pagefind-pages"
        if not chosen.exists():
            for page in pages:
                target = chosen / page
                target.parent.mkdir(parents=True, exist_ok=True)
                os.link(site / page, target)
        output = folder / "pagefind"
        command = [binary(), "--site", chosen, "--output-path", output, "--root-selector", "main"]
        run = timed([*command, "--silent"])
        return {**asdict(run), **size_of(output)}

    def mounts(self, folder):
        return {"/pagefind/": folder / "pagefind"}

    # Resolves when five results with excerpts are there.
    script = """async ({query}) => {
      const start = performance.now();
      const pagefind = await import("/pagefind/pagefind.js");
      const {results} = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return {ms: performance.now() - start, found: results.length,
        titles: shown.map(({url, excerpt}) => excerpt && url)};
    }"""

    # Makes a function from a query to the addresses of the first ten results.
    finder = """async () => {
      const pagefind = await import("/pagefind/pagefind.js");
      return async (query) => {
        const {results} = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return pages.map(({url}) => url);
      };
    }"""


class Kennisbank:
    name = "kennisbank"

    def __init__(self, site):
        self.site = site

    def mounts(self, folder):
        return {}

    def module(self, name):
        """The address of a module; its file name carries a hash."""
        found = sorted(self.site.glob(f"activa/{name}.*"))
        return f"/activa/{found[0].name}" if found else None

    @property
    def ready(self):
        return (self.site / "search/index.json").exists() and self.module("zoek-index") is not None

    @property
    def opener(self):
        """Opens the index as the search page does, which asks for its entry and its modules beforehand."""
        names = ("index", "taal", "rang", "spelling")
        modules = {name: self.module(f"zoek-{name}") for name in names}
        return """(() => {
          const modules = MODULES;
          const preload = document.createElement("link");
          Object.assign(preload,
            {rel: "preload", as: "fetch", crossOrigin: "", href: "/search/index.json"});
          document.head.append(preload);
          const early = {taal: import(modules.taal), rang: import(modules.rang)};
          const load = (name) => early[name] ?? import(modules[name]);
          return import(modules.index).then(({openIndex}) => openIndex("/", {load}));
        })()""".replace("MODULES", json.dumps(modules))

    @property
    def script(self):
        return """async ({query}) => {
          const start = performance.now();
          globalThis.kennisbank ??= OPEN;
          const index = await kennisbank;
          const {total, results} = await index.search(query, {limit: 5});
          return {ms: performance.now() - start, found: total,
            titles: results.map(({url, excerpt}) => excerpt.length && url)};
        }""".replace("OPEN", self.opener)

    @property
    def finder(self):
        return """async () => {
          const index = await OPEN;
          return async (query) =>
            (await index.search(query, {limit: 10})).results.map(({url}) => url);
        }""".replace("OPEN", self.opener)


def binary():
    """The extended binary of Pagefind, which knows how to stem Dutch."""
    from pagefind_bin_extended import get_executable

    return get_executable()
