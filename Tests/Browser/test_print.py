"""Schools and counters hand out paper."""

import re

import pytest

from kit.kinds import LASTING

LINKS = """all => all.map((a) =>
  [a.getAttribute("href"), a.textContent + getComputedStyle(a, "::after").content])"""


@pytest.mark.parametrize("kind", LASTING)
def test_paper_has_no_navigation_and_shows_addresses(open_window, address_of, kind):
    page = open_window(color_scheme="dark")
    page.goto(address_of(kind))
    page.emulate_media(media="print")
    assert page.locator("nav:visible, form:visible, .overslaan:visible").count() == 0
    assert page.locator("h1:visible").count() == 1
    links = page.eval_on_selector_all("main a[href^='http'], main a[href^='mailto:']", LINKS)
    # Behind the words of the link, or as its words.
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


BOOKLETS = ["boekje-gemeente", "boekje-thema", "boekje-algemeen"]


@pytest.mark.parametrize("kind", BOOKLETS)
def test_the_contents_of_a_booklet_count_as_its_chapters_do(open_window, address_of, kind):
    page = open_window()
    page.goto(address_of(kind))
    page.emulate_media(media="print")
    # The numbers are made by counters: what is the same are the headings and their order.
    contents = page.locator(".inhoud li:visible").all_inner_texts()
    chapters = page.locator(".boekje > :not(.inhoud) h2:visible").all_inner_texts()
    assert contents and contents == chapters


@pytest.mark.parametrize("kind", BOOKLETS)
def test_a_booklet_says_on_paper_where_its_text_comes_from(open_window, address_of, kind):
    page = open_window()
    page.goto(address_of(kind))
    page.emulate_media(media="print")
    count = page.locator(".boekje .bronnen > li:visible").count()
    numbers = page.eval_on_selector_all(
        ".boekje a[data-bron]", "all => all.map((a) => getComputedStyle(a, '::after').content)"
    )
    assert count > 0
    assert {int(number) for number in re.findall(r"\d+", " ".join(numbers))} <= set(range(1, count + 1))
    # Addresses stand there in full, not behind a word.
    links = page.eval_on_selector_all(
        ".vraag-antwoord a", "all => all.map((a) => [a.href.replace(/.*\\/kb\\//, ''), a.innerText])"
    )
    assert links and all(text == "kennisbank.example/kb/" + path for path, text in links)


@pytest.mark.parametrize("kind", BOOKLETS)
def test_a_booklet_is_some_sheets_of_paper(open_window, address_of, kind):
    page = open_window()
    page.goto(address_of(kind))
    sheets = page.pdf(format="A4").count(b"/Type /Page\n")
    assert 2 <= sheets <= 32
