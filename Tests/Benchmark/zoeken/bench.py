"""
Measures search beside Pagefind on the same pages, and prints a table.

    python bench.py --pages 300 3000 30000 --folder .build/bench-zoeken --json resultaat.json

`KENNISBANK` is the generator to use. Nothing is measured twice that the folder holds already,
except what is asked of the browser.
"""

import argparse
import json
import shutil
import sys
from datetime import date
from pathlib import Path

from engines import ROOT, Kennisbank, Pagefind, build, share_of_index
from golden import MOUNT, SEARCH_TESTS, SETS, ask
from golden import pages_of as all_pages
from measure import engine as measure
from pageset import write
from server import Host

sys.path.insert(0, str(ROOT / "Tests/Browser"))
from common.run import machine, size_of  # noqa: E402
from kit.browser import chromium  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    parser.add_argument("--pages", type=int, nargs="*", default=[300, 3_000, 30_000])
    parser.add_argument("--engines", nargs="+", default=["pagefind", "kennisbank"])
    parser.add_argument("--repeat", type=int, default=3, help="cold runs of each query")
    parser.add_argument("--queries", type=int, default=20, help="fewer, for a quick look")
    parser.add_argument("--golden", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--shape", choices=["server", "browser"], default="server")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/bench-zoeken")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def one_set(pages, options, browser):
    folder = options.folder / str(pages)
    facts = write(pages, folder)
    facts["queries"] = facts["queries"][: options.queries]
    empty = options.folder / "leeg"
    empty.mkdir(exist_ok=True)
    site = folder / "site"
    shutil.rmtree(site, ignore_errors=True)
    run, _ = build(folder / "content", site, empty)
    engines = {}

    if "pagefind" in options.engines:
        shutil.rmtree(folder / "pagefind", ignore_errors=True)
        pagefind = Pagefind()
        engines["pagefind"] = {"index": pagefind.index(site, pages_of(folder), folder)}
        host = Host({"/": site, **pagefind.mounts(folder)})
        engines["pagefind"] |= measure(
            browser, host, pagefind, facts, options.repeat, options.shape
        )

    kennisbank = Kennisbank(site)
    if "kennisbank" in options.engines and kennisbank.ready:
        index = {"build_seconds": run.seconds, "build_cpu": run.cpu, "build_peak_mb": run.peak_mb}
        index |= size_of(site / "search")
        again = folder / "site-one-core"
        shutil.rmtree(again, ignore_errors=True)
        index |= share_of_index(folder / "content", again, empty)
        shutil.rmtree(again)
        engines["kennisbank"] = {"index": index}
        host = Host({"/": site})
        engines["kennisbank"] |= measure(
            browser, host, kennisbank, facts, options.repeat, options.shape
        )
    elif "kennisbank" in options.engines:
        print(f"{site} has no search index yet: only Pagefind", file=sys.stderr)
    return {"set": {k: facts[k] for k in ("pages", "words", "vocabulary")}, "engines": engines}


def golden(options, browser):
    """Per set of golden queries and per engine: how many find the right page first."""
    found = []
    for name, content, seeds, queries in SETS:
        folder = options.folder / name.replace(" ", "-")
        shutil.rmtree(folder, ignore_errors=True)
        site = folder / "site"
        folder.mkdir()
        build(content, site, seeds)
        engines = {}
        if "pagefind" in options.engines:
            pagefind = Pagefind()
            pagefind.index(site, all_pages(site), folder)
            host = Host({"/": site, MOUNT: SEARCH_TESTS, **pagefind.mounts(folder)})
            engines["pagefind"] = ask(browser, host, pagefind, queries)
        kennisbank = Kennisbank(site)
        if "kennisbank" in options.engines and kennisbank.ready:
            host = Host({"/": site, MOUNT: SEARCH_TESTS})
            engines["kennisbank"] = ask(browser, host, kennisbank, queries)
        found.append({"set": name, "engines": engines})
    return found


def pages_of(folder):
    """The addresses of the generated pages, without what the theme adds: lists, the home page."""
    content = folder / "content"
    for path in sorted(content.glob("vragen/*.md")):
        yield f"vragen/{path.stem}/index.html"
    for path in sorted(content.glob("paginas/*/*.md")):
        yield f"{path.parent.name}/{path.stem}/index.html"


# The table

ROWS = [
    ("sent, cold (kB, gzip)", "bytes", 1 / 1000, 1),
    ("  with headers", "bytes_with_headers", 1 / 1000, 1),
    ("  with a typo", "bytes_typos", 1 / 1000, 1),
    ("requests", "requests", 1, 0),
    ("serial hops", "hops", 1, 0),
    ("  with a typo", "hops_typos", 1, 0),
    ("ms, cold, 100 ms 1.6 Mbit/s", "ms", 1, 0),
    ("  with the page's HTML, CSS", "ms_with_page", 1, 0),
    ("  of (kB, gzip)", "bytes_of_page", 1 / 1000, 1),
    ("ms, warm, loopback", "warm_ms", 1, 1),
]


def spread(figure, factor, digits):
    if figure is None:
        return "-"
    low, middle, high = (f"{figure[key] * factor:.{digits}f}" for key in ("min", "median", "max"))
    return middle if low == high else f"{middle} ({low}–{high})"


def table(sets):
    lines = []
    for one in sets:
        columns = {
            f"{name} {view}": figures[view]
            for name, figures in one["engines"].items()
            for view in ("api", "page")
            if view in figures
        }
        facts = one["set"]
        lines.append(
            f"\n{facts['pages']} pages, {facts['words']} words, {facts['vocabulary']} different"
        )
        lines.append(f"{'median (min–max)':<30}" + "".join(f"{name:>26}" for name in columns))
        for label, key, factor, digits in ROWS:
            cells = "".join(f"{spread(c[key], factor, digits):>26}" for c in columns.values())
            lines.append(f"{label:<30}{cells}")
        for name, figures in one["engines"].items():
            index = figures["index"]
            took = (
                f"{index['seconds']:.2f} s ({index['cpu']:.2f} s CPU), {index['peak_mb']:.0f} MB"
                if "seconds" in index
                else f"the whole build {index['build_seconds']:.2f} s ({index['build_cpu']:.2f} s CPU), "
                f"{index['build_peak_mb']:.0f} MB"
                + (f", of which the index {index['share']:.0%}" if "share" in index else "")
            )
            size = index["bytes"] / 1e6
            lines.append(f"index of {name}: {took}, {index['files']} files, {size:.1f} MB")
    return "\n".join(lines)


def golden_table(sets):
    lines = []
    for one in sets:
        engines = one["engines"]
        lines.append(f"\nright page first, {one['set']}" + "".join(f"{e:>14}" for e in engines))
        rows = [bar["name"] for bar in next(iter(engines.values()))["bars"]]
        for row in [*rows, "all"]:
            cells = []
            for figures in engines.values():
                bar = next(bar for bar in [*figures["bars"], figures["all"]] if bar["name"] == row)
                cells.append(f"{bar['first']} of {bar['queries']}")
            lines.append(f"  {row:<24}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join(lines)


def main():
    options = arguments()
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        result = {
            "date": date.today().isoformat(),
            "machine": machine() | {"chromium": browser.version},
            "shape": options.shape,
            "repeat": options.repeat,
            "sets": [one_set(pages, options, browser) for pages in options.pages],
            "golden": golden(options, browser) if options.golden else [],
        }
    print(", ".join(f"{key}: {value}" for key, value in result["machine"].items()))
    print(table(result["sets"]))
    print(golden_table(result["golden"]))
    if options.json:
        options.json.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
