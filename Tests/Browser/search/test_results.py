"""What is found, and what is told where a word is mistyped or nowhere."""

import re
from urllib.parse import parse_qs, quote_plus, urlsplit

import pytest
from playwright.sync_api import expect

from kit.search import (
    FIELD, LINKS, MISTYPED, NONSENSE, RESULTS, STATUS, WORD, answered, number, titles,
)


def test_every_result_tells_what_it_is(site, search):
    page = search(f"?q={WORD}")
    kinds = set(page.locator("select[name=soort] option").all_inner_texts()[1:])
    kinds = {re.sub(r" \(\d+\)$", "", kind) for kind in kinds}
    rows = page.locator(RESULTS).all()
    assert len(rows) > 1
    for row in rows:
        assert row.locator("h2 a").count() == 1
        assert row.locator(".etiket").first.inner_text() in kinds
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", row.locator("time").get_attribute("datetime"))
        assert re.fullmatch(r"\d{1,2} [a-z]+ \d{4}", row.locator("time").inner_text())
        assert len(row.locator("p").nth(1).inner_text()) > 20
    marks = [text.lower() for text in page.locator(f"{RESULTS} p mark").all_inner_texts()]
    assert WORD in marks


@pytest.mark.parametrize("query", ["?q=uren+almere", "?q=proefplaatsing", "?q=begeleiding"])
def test_links_lead_to_what_is_there(site, home, search, query):
    page = search(query)
    page.locator("#k-zoek-meer").click()
    expect(page.locator(RESULTS).nth(5)).to_be_visible()
    links = page.locator(f"{RESULTS} a").evaluate_all("all => all.map((a) => a.href)")
    sections = [link for link in links if "#" in link]
    assert sections
    for link in links:
        address, _, fragment = link.removeprefix(home).partition("#")
        target = site.page_by_name[f"{address}index.html"]
        assert not fragment or fragment in target.document.ids, link


def test_html_in_a_query_is_text(search):
    query = "<img src=x onerror=alert(1)>"
    page = search(f"?q={quote_plus(query)}")
    assert query in page.locator(STATUS).inner_text()
    page.locator(FIELD).fill(f"{MISTYPED} {query}")
    page.locator(FIELD).press("Enter")
    # What is understood are words.
    expect(page.locator("#k-zoek-hulp")).to_contain_text(f"Bedoelde u {WORD} img src x onerror alert 1?")
    assert page.locator("main img").count() == 0


def test_a_mistyped_word_is_corrected_and_said_so(search):
    page = search(f"?q={MISTYPED.title()}")
    assert titles(page)[0] == "Loonkostensubsidie"
    assert f"“{WORD}”" in page.locator(STATUS).inner_text()
    help = page.locator("#k-zoek-hulp")
    assert f"Niet op deze site: “{MISTYPED.title()}”." in help.inner_text()
    link = help.locator("a").first
    assert f"Bedoelde u {WORD}" in help.inner_text()
    total = number(page)
    link.click()
    page.wait_for_url(f"**/zoeken/?q={WORD}")
    answered(page)
    assert number(page) == total
    assert help.inner_text() == ""


def test_a_correction_keeps_the_choices(search):
    page = search(f"?q={MISTYPED}&soort=vraag")
    href = page.locator("#k-zoek-hulp a").first.get_attribute("href")
    assert parse_qs(urlsplit(href).query) == {"q": [WORD], "soort": ["vraag"]}


def test_a_word_that_is_nowhere_is_named_beside_the_results_of_others(search):
    page = search(f"?q={NONSENSE}+wajong")
    assert number(page) > 0
    assert f"Niet op deze site: “{NONSENSE}”." in page.locator("#k-zoek-hulp").inner_text()


def test_no_answer_explains_itself_and_offers_ways_on(home, search):
    page = search(f"?q={NONSENSE}")
    assert f"Niets gevonden voor “{NONSENSE}”" in page.locator(STATUS).inner_text()
    assert page.locator(RESULTS).count() == 0
    assert page.locator("#k-zoek-keuzes").is_hidden()
    assert page.locator("#k-zoek-meer").is_hidden()
    ways = page.locator("#k-zoek-wegen a:visible").evaluate_all("all => all.map((a) => a.href)")
    assert {home + "vragen/", home + "gemeenten/", home + "themas/"} <= set(ways)
    page.locator("#k-zoek-hulp a", has_text="van A tot Z").click()
    page.wait_for_url("**/zoeken/")
    expect(page.locator("#k-zoek-index")).to_be_visible()


def test_choices_that_leave_nothing_can_be_undone(search):
    page = search(f"?q={WORD}&soort=bestaat-niet")
    assert "uw keuze" in page.locator(STATUS).inner_text()
    chosen = page.locator("select[name=soort]")
    # Choices are counted after the answer is told.
    expect(chosen).to_be_visible()
    expect(chosen).to_have_value("bestaat-niet")
    expect(chosen.locator("option:checked")).to_have_text("bestaat-niet (0)")
    page.locator("#k-zoek-hulp a", has_text="Zoek in alles").click()
    page.wait_for_url(f"**/zoeken/?q={WORD}")
    expect(page.locator(LINKS).first).to_be_visible()


def test_a_choice_that_leaves_nothing_loses_its_old_number(search):
    page = search(f"?q={WORD}&soort=begrip")
    assert page.locator("select[name=soort] option:checked").inner_text() == f"Begrip ({number(page)})"
    page.locator(FIELD).fill(NONSENSE)
    page.locator(FIELD).press("Enter")
    expect(page.locator("select[name=soort] option:checked")).to_have_text("Begrip (0)")
