"""What a first visit to a page of each kind costs, on a slow phone: bytes, time until something shows, and
whether anything jumps. `make bench-pages` prints the table; exit status 1 when a page goes over a limit.

The phone is simulated by Chromium: 1.6 Mbit/s, 100 ms, a processor four times as slow. The host compresses,
as hosts do. Times are of this machine: measure on one that does nothing else.
"""

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

from kit.browser import PHONE, chromium, window
from kit.build import BASE_PATH, BASE_URL, ORIGIN, build
from kit.kinds import LASTING, sample
from kit.server import serving
from kit.site import Site

NETWORK = {"offline": False, "latency": 100, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWER = 4
# Bytes of a first page view, milliseconds until the first contentful paint, layout shift.
LIMITS = {"bytes": 60_000, "paint": 1_000, "shift": 0}

OBSERVE = """
window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""


def visit(browser, address):
    """One first visit, by somebody who was never here."""
    with window(browser, viewport=PHONE, device_scale_factor=2) as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", NETWORK)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        sent, requests = [0], [0]

        def finished(event):
            sent[0] += event["encodedDataLength"]
            requests[0] += 1

        session.on("Network.loadingFinished", finished)
        page.add_init_script(OBSERVE)
        page.goto(address, wait_until="networkidle")
        # A long page may be laid out after all has come.
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        return {
            "bytes": int(sent[0]),
            "requests": requests[0],
            "paint": round(paint),
            "shift": round(page.evaluate("window.shift"), 4),
        }


def measure(browser, address, repeat):
    visits = [visit(browser, address) for _ in range(repeat)]
    middle = {
        name: statistics.median(one[name] for one in visits)
        for name in ("bytes", "requests", "paint")
    }
    return {**middle, "shift": max(one["shift"] for one in visits)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=5, help="visits of each page (default 5)")
    parser.add_argument("--json", type=Path, help="where to keep the figures")
    parser.add_argument("--kinds", nargs="+", default=LASTING, choices=LASTING, metavar="KIND")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        build(Path(folder) / "site", "--base-url", BASE_URL)
        site = Site(Path(folder) / "site", base_path=BASE_PATH, origin=ORIGIN)
        figures = {}
        print(f"{'kind':22} {'kB':>6} {'requests':>8} {'paint, ms':>9} {'shift':>6}  page")
        with serving(site, compress=True) as home:
            visit(browser, home)
            for kind in options.kinds:
                page = sample(site, kind)
                one = {"page": "/" + page.address, **measure(browser, home + page.address, options.repeat)}
                figures[kind] = one
                print(
                    f"{kind:22} {one['bytes'] / 1000:6.1f} {one['requests']:8.0f} {one['paint']:9.0f}"
                    f" {one['shift']:6.3f}  {one['page']}",
                    flush=True,
                )
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    over = [
        f"{kind}: {name} {one[name]} > {limit}"
        for kind, one in figures.items()
        for name, limit in LIMITS.items()
        if one[name] > limit
    ]
    print("\n".join(["", *over] if over else []))
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
