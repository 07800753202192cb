"""What else the page can be asked, and how it looks."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from kit import axe
from kit.browser import NARROW, PHONE
from kit.search import FIELD, LINKS, MISTYPED, NONSENSE, RESULTS, STATUS, WORD


def test_uitleg_shows_why(search):
    page = search("?q=uren+almere&uitleg")
    notes = page.locator(f"{RESULTS} pre")
    assert notes.count() == page.locator(RESULTS).count() > 0
    for text in notes.all_inner_texts():
        assert '"points":' in text and '"woorden":' in text
    # It stays on for the next query.
    page.locator(FIELD).fill("wajong")
    page.locator(FIELD).press("Enter")
    expect(page.locator(STATUS)).to_have_text(re.compile("wajong"))
    assert "uitleg" in urlsplit(page.url).query
    assert page.locator(f"{RESULTS} pre").count() > 0
    assert search("?q=wajong").locator(f"{RESULTS} pre").count() == 0


def test_results_can_be_printed(search):
    page = search("?q=wajong&soort=begrip", color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator(LINKS).first.is_visible()
    assert page.locator(STATUS).is_visible()
    # What was chosen belongs to it, what could be chosen does not.
    assert page.locator("select:visible").evaluate_all("all => all.map((e) => e.name)") == ["soort"]
    assert page.locator("main button:visible, summary:visible").count() == 0
    link = page.locator(LINKS).first
    content = link.evaluate("e => getComputedStyle(e, '::after').content")
    assert link.get_attribute("href") in content


STATES = {
    "results": "?q=begeleiding",
    "choices": "?q=begeleiding&soort=vraag",
    "corrected": f"?q={MISTYPED}+{NONSENSE}",
    "nothing": f"?q={NONSENSE}",
    "nothing-chosen": f"?q={WORD}&soort=bestaat-niet",
    "uitleg": "?q=begeleiding&uitleg",
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_what_a_search_shows(search, state):
    page = search(STATES[state], viewport=PHONE, color_scheme="dark")
    page.locator("#k-zoek-keuzes").evaluate("e => { e.open = true; }")
    assert axe.violations(page) == []


def test_axe_finds_nothing_in_results_on_a_light_desk(search):
    page = search(STATES["corrected"], color_scheme="light")
    assert axe.violations(page) == []


@pytest.mark.parametrize("state", STATES)
def test_no_answer_scrolls_sideways(search, state):
    page = search(STATES[state], viewport=NARROW)
    page.locator("#k-zoek-keuzes").evaluate("e => { e.open = true; }")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]


def test_a_long_word_does_not_scroll_sideways(search):
    page = search("?q=" + "w" * 200, viewport=NARROW)
    assert "w" * 200 in page.locator(STATUS).inner_text()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]
