"""Schools and counters hand out paper."""

import pytest

from kit.kinds import LASTING

LINKS = """all => all.map((a) =>
  [a.getAttribute("href"), getComputedStyle(a, "::after").content])"""


@pytest.mark.parametrize("kind", LASTING)
def test_paper_has_no_navigation_and_shows_addresses(open_window, address_of, kind):
    page = open_window(color_scheme="dark")
    page.goto(address_of(kind))
    page.emulate_media(media="print")
    assert page.locator("nav:visible, form:visible, .overslaan:visible").count() == 0
    assert page.locator("h1:visible").count() == 1
    links = page.eval_on_selector_all("main a[href^='http'], main a[href^='mailto:']", LINKS)
    assert [href for href, content in links if href not in content.replace('\\"', '"')] == []


def test_paper_shows_where_links_elsewhere_lead(site, home, open_window):
    page_with_links = next(
        page for page in site.pages for a in page.document.all("a") if a["href"].startswith("http")
    )
    page = open_window()
    page.goto(home + page_with_links.address)
    page.emulate_media(media="print")
    links = page.eval_on_selector_all("main a[href^='http']", LINKS)
    assert links and all(href in content for href, content in links)


@pytest.mark.parametrize("kind", ["start", "gemeente-met-feiten", "vraag"])
def test_paper_is_white_with_dark_letters(open_window, address_of, kind):
    page = open_window(color_scheme="dark")
    page.goto(address_of(kind))
    page.emulate_media(media="print", color_scheme="dark")
    ground, heading = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor,"
        " getComputedStyle(document.querySelector('h1')).color]"
    )
    assert ground == "rgb(255, 255, 255)"
    assert max(int(part) for part in heading[4:-1].split(",")) < 100
