"""The search page, as tests see it: where things are, and when it has answered."""

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

RESULTS = "[data-zoekresultaten] > li"
LINKS = "[data-zoekresultaten] > li h2 a"
STATUS = "main [role=status]"
FIELD = "main input[name=q]"
FACETS = ["soort", "thema", "gemeente", "regio", "doelgroep"]
# So many milliseconds after the last letter the page takes it that a reader pauses.
PAUSE = 600
# Tests run beside others; what is late is not wrong.
expect.set_options(timeout=30_000)

# A word of the site, and the same with a typing error.
WORD = "loonkostensubsidie"
MISTYPED = "loonkostensubsidei"
NONSENSE = "qwertyuiop"


def answered(page):
    """Waits for an answer with its choices, or for a reason why there is none."""
    page.wait_for_function(
        """([status, results]) => document.querySelector(status).textContent
          && !document.querySelector("#k-zoek-keuzes option[value='']:only-child:checked")
            ?.closest("label:not([hidden])")
          || document.querySelector(status).textContent && !document.querySelector(results)""",
        arg=[STATUS, RESULTS],
    )


def number(page):
    """How many results the status tells of."""
    found = re.match(r"\d+", page.locator(STATUS).inner_text())
    return int(found[0]) if found else 0


def asked(page):
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def titles(page):
    return page.locator(LINKS).all_inner_texts()
