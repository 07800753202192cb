"""What a visitor meets: queries asked in Chromium, cold on a slow line and warm on a fast one."""

import sys
import time
from contextlib import contextmanager
from statistics import median

from engines import ROOT
from server import EMPTY, Line, hops, serving

sys.path.insert(0, str(ROOT / "Tests/Browser"))
from kit.browser import window  # noqa: E402

# A slow telephone: 100 ms before each answer, 1.6 Mbit/s down.
LATENCY, RATE = 0.100, 1_600_000 / 8
WARM_RUNS = 7
RESULTS = "[data-zoekresultaten] > li, [data-zoekresultaten] ol > li"


def summary(values):
    """Median and spread."""
    values = sorted(value for value in values if value is not None)
    if not values:
        return None
    low, high = values[len(values) // 10], values[-1 - len(values) // 10]
    return {
        "median": median(values), "p10": low, "p90": high, "min": values[0], "max": values[-1]
    }


@contextmanager
def _slow(host, page, shape):
    """Makes the line slow: at the server or in the browser."""
    session = None
    if shape == "server":
        host.line = Line(LATENCY, RATE)
    else:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": LATENCY * 1000,
                "downloadThroughput": RATE,
                "uploadThroughput": RATE / 2,
            },
        )
    try:
        yield
    finally:
        host.line = Line()


def cold(browser, host, address, script, query, shape="server"):
    """One query of a new visitor, on a page where nothing of search was loaded before."""
    with window(browser) as page:
        page.goto(address + EMPTY)
        host.restart()
        with _slow(host, page, shape):
            answer = page.evaluate(script, {"query": query})
            host.settle()
        sent = list(host.log)
    return {
        "query": query,
        "ms": answer["ms"],
        "found": answer["found"],
        "shown": len(answer["titles"]),
        "first": next(iter(answer["titles"]), None),
        "bytes": sum(request.body for request in sent),
        "bytes_with_headers": sum(request.body + request.head for request in sent),
        "requests": len(sent),
        # Only a line that is slow at the server shows what waits for what.
        "hops": hops(sent) if shape == "server" else None,
    }


def warm(browser, address, script, queries):
    """The last letter of a query of which all files are there already: milliseconds to results."""
    found = []
    with window(browser) as page:
        page.goto(address + EMPTY)
        for query in queries:
            page.evaluate(script, {"query": query})
            times = []
            for _ in range(WARM_RUNS):
                page.evaluate(script, {"query": query[:-1]})
                times.append(page.evaluate(script, {"query": query})["ms"])
            found.append({"query": query, "ms": median(times)})
    return found


# Notes when five results are shown with their excerpts, or all there are once the status tells how many.
_WATCH = """(selector) => {
  globalThis.shown = new Promise((resolve) => {
    const done = () => {
      const results = document.querySelectorAll(selector);
      const marked = [...results].filter((result) => result.textContent.length > 40);
      const told = document.querySelector("[role=status]")?.textContent.trim();
      if (marked.length >= 5 || (told && marked.length > 0)) resolve(performance.now());
    };
    new MutationObserver(done).observe(document, {childList: true, subtree: true});
    done();
  });
}"""


def page_cold(browser, host, address, query):
    """The same on the search page: from the page's last byte until five results are shown."""
    with window(browser) as page:
        page.add_init_script(f"({_WATCH})({RESULTS!r})")
        host.restart()
        host.line = Line(LATENCY, RATE)
        try:
            page.goto(f"{address}/zoeken/?q={query}", wait_until="commit")
            shown = page.evaluate("shown")
            asked, loaded = page.evaluate(
                """(({requestStart, responseEnd}) => [requestStart, responseEnd])(
                  performance.getEntriesByType("navigation")[0])"""
            )
            host.settle()
        finally:
            host.line = Line()
        first = next(request for request in host.log if request.path == "/zoeken/")
        # What the page asks for once the results stand there is not part of it: the choices, and what
        # comes later than that moment.
        until = first.start + (shown - asked) / 1000
        all_sent = [
            request
            for request in host.log
            if request.start <= until and not _is_choices(request.path)
        ]
        sent = [request for request in all_sent if _is_search(request.path)]
    # Hops after the page: the page itself is the first of the chain.
    return {
        "query": query,
        "ms": shown - loaded,
        "ms_with_page": shown,
        "bytes": sum(request.body for request in sent),
        "bytes_with_headers": sum(request.body + request.head for request in sent),
        "requests": len(sent),
        "hops": hops([first, *sent]) - 1,
        "bytes_of_page": sum(r.body for r in all_sent) - sum(r.body for r in sent),
    }


def _is_search(path):
    return path.startswith("/search/") or path.endswith((".js", ".mjs"))


def _is_choices(path):
    return path.startswith("/search/f/") or path.startswith("/activa/zoek-keuzes.")


def page_warm(browser, address, queries):
    """From the key of the last letter until the results of the whole query are shown."""
    found = []
    with window(browser) as page:
        page.goto(f"{address}/zoeken/")
        field = page.locator("main input[type=search]").first
        for query in queries:
            times = []
            for turn in range(WARM_RUNS + 1):
                field.fill(query[:-1])
                time.sleep(0.4)
                page.evaluate(
                    """(selector) => {
                      const results = document.querySelector("[data-zoekresultaten]");
                      globalThis.keyed = new Promise((resolve) => {
                        let start;
                        addEventListener("keydown", (event) => { start = event.timeStamp; },
                          {once: true, capture: true});
                        const watch = new MutationObserver(() => {
                          if (start === undefined || !results.querySelector("li")) return;
                          watch.disconnect();
                          resolve(performance.now() - start);
                        });
                        watch.observe(results, {childList: true, subtree: true});
                        setTimeout(() => resolve(null), 2000);
                      });
                    }""",
                    RESULTS,
                )
                field.press("End")
                page.keyboard.type(query[-1])
                if (ms := page.evaluate("keyed")) is not None and turn:
                    times.append(ms)
            if times:
                found.append({"query": query, "ms": median(times)})
    return found


def engine(browser, host, engine, facts, repeat, shape):
    """All figures of one engine on one set of pages."""
    with serving(host) as address:
        colds = [
            cold(browser, host, address, engine.script, query, shape)
            for _ in range(repeat)
            for query in facts["queries"]
        ]
        typos = [
            cold(browser, host, address, engine.script, query, shape) for query in facts["typos"]
        ]
        warms = warm(browser, address, engine.script, facts["queries"])
        figures = {"api": _figures(colds, typos, warms)}
        if engine.name == "kennisbank":
            figures["page"] = _figures(
                [page_cold(browser, host, address, query)
                 for _ in range(repeat) for query in facts["queries"]],
                [page_cold(browser, host, address, query) for query in facts["typos"]],
                page_warm(browser, address, facts["queries"]),
            )
    return figures


def _figures(colds, typos, warms):
    measured = ("bytes", "bytes_with_headers", "requests", "hops", "ms", "ms_with_page", "bytes_of_page")
    figures = {key: summary([one.get(key) for one in colds]) for key in measured}
    # A busy machine can only make more of them: two requests of one moment look like a chain then.
    least = {}
    for one in colds:
        if one["hops"] is not None:
            least[one["query"]] = min(one["hops"], least.get(one["query"], one["hops"]))
    figures["hops"] = summary(least.values())
    figures["hops_typos"] = summary([one["hops"] for one in typos])
    figures["bytes_typos"] = summary([one["bytes"] for one in typos])
    figures["typos_found"] = sum(one.get("found", 1) > 0 for one in typos)
    figures["warm_ms"] = summary([one["ms"] for one in warms])
    figures["queries"] = colds
    figures["warm"] = warms
    return figures
