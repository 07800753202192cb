"""The golden queries, asked of both engines in the browser and judged by the same code as in node."""

import json
from pathlib import Path

from engines import ROOT
from measure import window
from server import EMPTY, serving

SEARCH_TESTS = ROOT / "Tests/Search"
# Name, content, sources, queries.
SETS = [
    ("our content", ROOT / "content", ROOT / "seeds", SEARCH_TESTS / "vragen.json"),
    (
        "hard set",
        SEARCH_TESTS / "hard/content",
        SEARCH_TESTS / "hard/seeds",
        SEARCH_TESTS / "hard/vragen.json",
    ),
]
# The judge of the tests, served to the page.
MOUNT = "/toets/"

_ASK = """async ({queries, search}) => {
  const {judge, tally, barOf} = await import("/toets/judge.mjs");
  const find = await eval(search)();
  const verdicts = [];
  for (const query of queries) {
    const addresses = (await find(query.vraag)).map((url) => new URL(url, location).pathname);
    verdicts.push({query, addresses, verdict: judge(query, addresses)});
  }
  return {bars: tally(verdicts, barOf), all: tally(verdicts, () => "all")[0],
    misses: verdicts.filter(({verdict}) => !verdict.first)
      .map(({query, addresses}) => ({...query, found: addresses.slice(0, 3)}))};
}"""


def pages_of(site):
    """What a visitor would want to find: all pages but redirects, the error page and the A-Z index."""
    for path in sorted(Path(site).rglob("index.html")):
        name = path.relative_to(site).as_posix()
        if name != "zoeken/index.html" and 'http-equiv="refresh"' not in path.read_text("utf-8"):
            yield name


def ask(browser, host, engine, queries_file):
    queries = json.loads(queries_file.read_text(encoding="utf-8"))
    with serving(host) as address, window(browser) as page:
        page.goto(address + EMPTY)
        return page.evaluate(_ASK, {"queries": queries, "search": engine.finder})
