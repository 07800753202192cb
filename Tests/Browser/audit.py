"""Judges every page of the site and prints a table; exit status 1 when anything is found.

`make audit` runs it, for most of an hour on two cores; AUDIT="--only 'forced colours'" runs some of the checks.
The tests judge one page of every kind by the same checks.
"""

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from kit import axe, feeds, markup, nu, reflow
from kit.browser import DESKTOP, NARROW, PHONE, chromium, window
from kit.build import BASE_PATH, BASE_URL, ORIGIN, build
from kit.links import LinkChecker, unreachable
from kit.server import serving
from kit.site import Site

BROWSERS = 2
# So many places are named for each finding; the rest is counted.
PLACES = 5


def forced_colours(page):
    return reflow.kept_colours(page) + reflow.unseen_controls(page)


# Every page light, dark and for who asks for more contrast, at every width; the narrowest is a desktop at 400 %.
SHOWN = {
    "axe, light, desktop": (axe.violations, {"color_scheme": "light", "viewport": DESKTOP}),
    "axe, dark, phone": (axe.violations, {"color_scheme": "dark", "viewport": PHONE}),
    "axe, contrast, 400 %": (axe.violations, {"contrast": "more", "viewport": NARROW}),
    "reflow, 400 %": (reflow.findings, {"viewport": NARROW, "bypass_csp": True}),
    "forced colours": (forced_colours, {"forced_colors": "active", "viewport": PHONE}),
}


def look_at(name, home, addresses):
    """Pairs of page and finding, for a share of the pages, in a browser of its own."""
    judge, options = SHOWN[name]
    found = []
    with chromium() as browser, window(browser, **options) as page:
        for address in addresses:
            page.goto(home + address)
            found += [(address, why) for why in judge(page)]
    return found


def look_everywhere(site, pool, home, name):
    addresses = [page.address for page in site.pages if not page.is_redirect]
    shares = [addresses[start::BROWSERS] for start in range(BROWSERS)]
    results = [pool.submit(look_at, name, home, share) for share in shares]
    return len(addresses), [finding for result in results for finding in result.result()]


def nu_everywhere(site):
    found = nu.findings([page.file for page in site.pages])
    return len(site.pages), [
        (path.relative_to(site.root).as_posix(), why) for path, all in found.items() for why in all
    ]


def links_everywhere(site):
    checker = LinkChecker(site)
    found = checker.findings()
    return checker.checked, found


def markup_everywhere(site):
    return len(site.pages), [
        (page.address, why) for page in site.pages for why in markup.findings(page)
    ]


def checks(site, pool, home):
    """By name, what gives the number of things looked at and the findings."""
    yield "markup", lambda: markup_everywhere(site)
    yield "links", lambda: links_everywhere(site)
    yield "reachable", lambda: (
        len(site.pages),
        [(page.address, "no links lead here from the home page") for page in unreachable(site)],
    )
    yield "feeds, data", lambda: (len(site.files), feeds.findings(site))
    yield "Nu checker", lambda: nu_everywhere(site)
    for name in SHOWN:
        yield name, lambda name=name: look_everywhere(site, pool, home, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", metavar="CHECK", help="by the names in the table")
    only = parser.parse_args().only
    failed = []
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(BROWSERS) as pool:
        build(Path(folder) / "site", "--base-url", BASE_URL)
        site = Site(Path(folder) / "site", base_path=BASE_PATH, origin=ORIGIN)
        print(f"{'check':22} {'looked at':>10} {'found':>6} {'seconds':>8}")
        with serving(site) as home:
            all_checks = dict(checks(site, pool, home))
            if unknown := set(only or []) - set(all_checks):
                parser.error(f"no such check: {', '.join(sorted(unknown))}; there are {', '.join(all_checks)}")
            for name, check in all_checks.items():
                if only and name not in only:
                    continue
                start = time.monotonic()
                looked_at, found = check()
                seconds = time.monotonic() - start
                print(f"{name:22} {looked_at:10} {len(found):6} {seconds:8.1f}", flush=True)
                if not looked_at:
                    failed.append((name, [("", "there was nothing to look at")]))
                if found:
                    failed.append((name, found))
    for name, found in failed:
        print(f"\n{name}")
        print_by_finding(found)
    return 1 if failed else 0


def print_by_finding(found):
    places = defaultdict(list)
    for place, why in found:
        places[why].append(place)
    for why, where in sorted(places.items(), key=lambda item: -len(item[1])):
        print(f"  {why}")
        shown = ", ".join("/" + place for place in where[:PLACES])
        rest = f" and {len(where) - PLACES} more" if len(where) > PLACES else ""
        print(f"    {shown}{rest}")


if __name__ == "__main__":
    sys.exit(main())
