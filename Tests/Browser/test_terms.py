"""A word that a text explains: one tap or key shows what it means, and leads on to its page."""

import pytest

from kit.browser import DESKTOP, PHONE
from kit.kinds import pages_of

BOX = """(element) => {
  const box = element.getBoundingClientRect();
  return {left: box.left, top: box.top, right: box.right, bottom: box.bottom,
    width: document.documentElement.clientWidth, height: innerHeight};
}"""


@pytest.fixture(scope="session")
def address(site, home):
    """A question with several terms in its text."""
    page = next(
        page
        for page in pages_of(site, "vraag")
        if sum("begrip" in button.classes for button in page.document.all("button")) > 4
    )
    return home + page.address


def explanation(page, word):
    return page.locator("#" + word.get_attribute("popovertarget"))


def is_expanded(page, name):
    """What Chromium tells a screen reader of the first button with that name."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    nodes = session.send(
        "Accessibility.queryAXTree", {"nodeId": root, "accessibleName": name, "role": "button"}
    )["nodes"]
    session.detach()
    return {p["name"]: p["value"]["value"] for p in nodes[0]["properties"]}.get("expanded")


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.className")


@pytest.mark.parametrize("script", [True, False], ids=["with scripts", "without"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_tap_shows_the_meaning_on_the_screen_and_a_tap_elsewhere_takes_it_away(
    open_window, address, viewport, script
):
    page = open_window(viewport=viewport, has_touch=True, java_script_enabled=script)
    page.goto(address)
    word = page.locator("main .begrip").nth(2)
    meaning = explanation(page, word)
    assert not meaning.is_visible()
    word.tap()
    assert meaning.is_visible()
    assert meaning.get_by_role("link").is_visible()
    box = meaning.evaluate(BOX)
    assert box["left"] >= 0 and box["right"] <= box["width"]
    assert box["top"] >= 0 and box["bottom"] <= box["height"]
    page.touchscreen.tap(10, 10)
    assert not meaning.is_visible()


def test_the_keyboard_opens_reads_leads_on_and_comes_back(open_window, address):
    page = open_window()
    page.goto(address)
    word = page.locator("main .begrip").nth(1)
    meaning = explanation(page, word)
    word.focus()
    page.keyboard.press("Enter")
    assert meaning.is_visible()
    assert focused(page) == meaning.get_attribute("id"), "the meaning is read at once"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.href").endswith(
        meaning.get_by_role("link").get_attribute("href").replace("../", "")
    )
    page.keyboard.press("Escape")
    assert not meaning.is_visible()
    assert focused(page) == "begrip", "and the reader is back at the word"
    page.keyboard.press("Space")
    assert meaning.is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/begrippen/**")


def test_a_screen_reader_hears_a_button_with_the_word_and_a_dialog_with_the_meaning(
    open_window, address
):
    page = open_window()
    page.goto(address)
    word = page.locator("main .begrip").first
    name = word.inner_text()
    assert is_expanded(page, name) is False
    word.click()
    assert is_expanded(page, name) is True
    meaning = explanation(page, word)
    assert meaning.get_attribute("role") == "dialog" and meaning.get_attribute("aria-label")
    said = page.locator("#" + meaning.get_attribute("aria-describedby")).inner_text()
    assert said and said.endswith(".")


def test_on_paper_the_words_stand_below_the_text_with_their_meaning(open_window, address):
    page = open_window()
    page.goto(address)
    page.emulate_media(media="print")
    words = page.locator("main .begrip").count()
    assert page.locator(".begripuitleg:visible").count() == words
    assert page.get_by_role("heading", name="Woorden op deze pagina").is_visible()
    assert page.locator(".begripuitleg a:visible").count() == 0


def test_a_word_is_explained_once_and_its_explanation_stands_on_the_page(site):
    wrong = {}
    for page in site.pages:
        targets = [b["popovertarget"] for b in page.document.all("button") if "begrip" in b.classes]
        ids = [e["id"] for e in page.document.with_class("begripuitleg")]
        if targets != ids or len(set(ids)) != len(ids):
            wrong[page.address] = (targets, ids)
    assert wrong == {}


def test_words_in_headings_links_and_quotations_are_left_alone(open_window, site, home):
    page = open_window()
    inside = "h1 .begrip, h2 .begrip, h3 .begrip, a .begrip, blockquote .begrip, th .begrip, code .begrip"
    for kind in ("vraag", "casus", "gemeente-met-feiten", "pagina", "begrip"):
        for one in pages_of(site, kind)[:12]:
            page.goto(home + one.address)
            assert page.locator(inside).count() == 0, one.address


def test_the_search_index_holds_no_explanations(site):
    """What a term means is found on its own page, not on each page that uses the word."""
    files = (site.root / "search").rglob("*.json")
    assert not any("Woorden op deze pagina" in file.read_text(encoding="utf-8") for file in files)
