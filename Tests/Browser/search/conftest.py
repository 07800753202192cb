"""Search pages to ask."""

import pytest

from kit.search import RESULTS, STATUS, answered


@pytest.fixture
def search(home, open_window):
    """Opens the search page with a query, and waits until it has answered."""

    def open_search(query="", window=None, **options):
        page = window or open_window(**options)
        # Not a mere step within the page that is open.
        page.goto("about:blank")
        page.goto(f"{home}zoeken/{query}")
        if "=" in query:
            answered(page)
        return page

    return open_search


@pytest.fixture
def typing(search, open_new_window):
    """A search page on which time stands still, and which keeps what its status says."""
    page = open_new_window()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    search(window=page)
    page.evaluate(
        """(status) => {
          window.said = [];
          new MutationObserver(() => said.push(document.querySelector(status).textContent))
            .observe(document.querySelector(status), {childList: true, characterData: true});
        }""",
        STATUS,
    )
    return page
