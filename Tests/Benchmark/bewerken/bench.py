"""
Measures how long an edit takes to be seen in the preview, and prints a table.

    python bench.py --pages 400 1000 10000 --json resultaat.json

First in the library: until the new HTML of every page that the edit changes is there. Then in a browser:
from saving the file until the open page shows the change. `KENNISBANK` is the generator to use, with
`kennisbank-preview` and `edit-benchmark` beside it.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[3]
BINARY = Path(os.environ.get("KENNISBANK", ROOT / ".build/release/kennisbank")).resolve()
# The tests start the debug program; this is about the other.
os.environ["KENNISBANK_DEBUG"] = str(BINARY)
sys.path[:0] = [str(ROOT / "Tests/Browser"), str(ROOT / "Tests/Benchmark")]
from common.run import machine  # noqa: E402
from kit.browser import chromium  # noqa: E402
from kit.build import fixed_day  # noqa: E402
from kit.preview import Preview  # noqa: E402

# Milliseconds at most, in the library, for so many pages.
ASKED = {1_000: 40, 10_000: 150}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    parser.add_argument("--pages", type=int, nargs="+", default=[400, 1_000, 10_000])
    parser.add_argument("--edits", type=int, default=5, help="of each kind")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/bench-bouwen")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def corpus(pages, options):
    folder = options.folder / str(pages)
    if not (folder / "content").exists():
        corpus = ROOT / "Tests/Benchmark/bouwen/corpus.py"
        subprocess.run([sys.executable, corpus, str(pages), folder], check=True)
    return folder


def in_the_library(folder, edits):
    """Per kind of edit the milliseconds, and how many pages each changed."""
    command = [BINARY.with_name("edit-benchmark"), folder, ROOT / "themes/helder", fixed_day()]
    told = json.loads(subprocess.check_output([*command, str(edits)]))
    return {
        kind: {
            "ms": [microseconds / 1000 for microseconds in told[kind]["microseconds"]],
            "pages": told[kind]["pages"],
        }
        for kind in ("body", "title")
    }


def in_the_browser(folder, edits, browser):
    """Milliseconds from saving a file until the page that is open shows it."""
    times = []
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "site"
        for part in ("content", "seeds"):
            shutil.copytree(folder / part, copy / part)
        name = f"content/tips/{sorted(path.name for path in (copy / 'content/tips').iterdir())[0]}"
        text = (copy / name).read_text(encoding="utf-8")
        with Preview(copy) as preview:
            page = browser.new_page()
            page.goto(preview.address + name.removeprefix("content/").replace(".md", "/"))
            for number in range(edits):
                # Until it is quiet: the page tells the server that it listens.
                page.wait_for_timeout(1_000)
                marker = f"Een nieuwe zin, nummer {number}."
                start = time.perf_counter()
                preview.write(name, f"{text}\n{marker}\n")
                page.get_by_text(marker).wait_for(timeout=60_000)
                times.append((time.perf_counter() - start) * 1000)
            page.close()
    return times


def main():
    options = arguments()
    result = {
        "date": date.today().isoformat(),
        "machine": machine() | {"load before": os.getloadavg()[0]},
        "sets": [],
    }
    with chromium() as browser:
        for pages in options.pages:
            folder = corpus(pages, options)
            one = {"pages": pages, **in_the_library(folder, options.edits)}
            one["browser"] = {"ms": in_the_browser(folder, options.edits, browser)}
            result["sets"].append(one)
    print(table(result))
    if options.json:
        options.json.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


def table(result):
    lines = [
        ", ".join(f"{key}: {value}" for key, value in result["machine"].items()),
        f"{'ms, median (min–max)':<22}{'body':>22}{'title':>22}{'saved to seen':>22}",
    ]
    for one in result["sets"]:
        cells = [spread(one[kind]["ms"]) for kind in ("body", "title", "browser")]
        lines.append(f"{one['pages']:<22}" + "".join(f"{cell:>22}" for cell in cells))
        if (most := ASKED.get(one["pages"])) is not None:
            worst = max(median(one[kind]["ms"]) for kind in ("body", "title"))
            lines.append(f"  at most {most} in the library: {'yes' if worst <= most else 'NO'}")
    return "\n".join(lines)


def spread(values):
    return f"{median(values):.0f} ({min(values):.0f}–{max(values):.0f})"


if __name__ == "__main__":
    main()
