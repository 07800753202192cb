"""Municipalities of one's choice side by side, with and without JavaScript."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from kit import axe
from kit.browser import DESKTOP, NARROW, PHONE, Watch
from kit.kinds import pages_of

TWO = "vergelijken/?gemeente=almere&gemeente=ede"
STATUS = "#k-kies-stand"


def told(page, text):
    page.wait_for_function(
        "([id, text]) => document.querySelector(id).textContent.includes(text)", arg=[STATUS, text]
    )


def lines(text):
    return re.sub(r"\s+", " ", text).strip()


def test_two_municipalities_stand_side_by_side_as_on_their_own_pages(home, open_window):
    page = open_window()
    page.goto(home + TWO)
    told(page, "Almere en Ede")
    # By field the values of Almere, as the table has them.
    table = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll(".naast-elkaar tbody tr")].map((row) => [
          new URL(row.querySelector("th a").href).hash.slice(1),
          [...row.querySelector("td[data-kop=Almere]").querySelectorAll(".waarde")]
            .map((value) => [...value.children].map((part) => part.textContent).join(" "))]))"""
    )
    assert len(table) > 20
    page.goto(home + "gemeenten/almere/")
    compared = 0
    for field, values in table.items():
        own = page.locator(f"#{field} .waarde")
        shown = [
            lines(" ".join(own.nth(n).locator(":scope > *").all_text_contents()))
            for n in range(own.count())
            if "is-voorbij" not in own.nth(n).get_attribute("class")
            and own.nth(n).locator(".niet-bekend").count() == 0
        ]
        assert [lines(value) for value in values] == shown, field
        compared += len(values)
    assert compared > 20


def test_headings_and_cells_are_those_of_a_table(home, open_window):
    page = open_window()
    page.goto(home + TWO)
    told(page, "Almere en Ede")
    table = page.locator(".naast-elkaar").first
    assert table.locator("caption").inner_text().endswith("Almere en Ede")
    assert table.locator("thead th[scope=col]").all_inner_texts() == ["Onderwerp", "Almere", "Ede"]
    rows = table.locator("tbody tr").count()
    assert table.locator("tbody th[scope=row]").count() == rows
    assert table.locator("td[data-kop=Almere]").count() == rows


def test_a_choice_stands_in_the_address_and_back_undoes_it(home, open_window):
    page = open_window()
    page.goto(home + "vergelijken/")
    first, second = page.get_by_label("Gemeente 1"), page.get_by_label("Gemeente 2")
    first.select_option("almere")
    told(page, "Almere: ")
    assert "Kies nog een gemeente" in page.locator("#k-naast-elkaar").inner_text()
    second.focus()
    page.keyboard.type("Zwo")
    page.keyboard.press("Tab")
    told(page, "Almere en Zwolle")
    assert parse_qs(urlsplit(page.url).query) == {"gemeente": ["almere", "zwolle"]}
    page.go_back()
    told(page, "Almere: ")
    assert second.input_value() == ""
    page.go_forward()
    told(page, "Almere en Zwolle")
    assert second.input_value() == "zwolle"
    page.get_by_role("button", name="Begin opnieuw").click()
    page.wait_for_function("!document.querySelector('#k-naast-elkaar').childElementCount")
    assert urlsplit(page.url).query == ""
    assert first.evaluate("e => e === document.activeElement")


def test_a_topic_narrows_the_tables(home, open_window):
    page = open_window()
    page.goto(home + TWO + "&thema=contract-loon-en-uren")
    told(page, "Almere en Ede")
    assert page.locator(".naast-elkaar").count() == 1
    assert page.locator("#k-naast-elkaar h2").inner_text() == "Contract, loon en uren"
    assert page.get_by_role("checkbox", name="Contract, loon en uren").is_checked()
    page.get_by_role("checkbox", name="Contract, loon en uren").uncheck()
    page.wait_for_function("document.querySelectorAll('.naast-elkaar').length > 3")


def test_what_is_inherited_or_not_known_says_so(home, open_window):
    page = open_window()
    page.goto(home + "vergelijken/?gemeente=aalten&gemeente=heumen&gemeente=bestaat-niet")
    told(page, "Aalten en Heumen")
    told(page, "Deze gemeente kennen wij niet: bestaat-niet.")
    text = page.locator("#k-naast-elkaar").inner_text()
    assert "Van Aalten weten wij nog niets." in text
    assert "Van Heumen zelf is nog niets bekend." in text
    unknown = page.locator("td[data-kop=Aalten]").all_inner_texts()
    assert unknown and set(map(str.strip, unknown)) == {"niet bekend"}
    assert page.locator("td[data-kop=Heumen] .waarde").count() == page.locator(
        "td[data-kop=Heumen] .waarde.is-regio"
    ).count()
    assert "via de regio Rijk van Nijmegen" in page.locator("td[data-kop=Heumen]").first.inner_text()


def test_sources_that_disagree_are_both_there(home, open_window):
    page = open_window()
    page.goto(home + TWO)
    told(page, "Almere en Ede")
    cell = page.locator("td:has(.tegenspraak)").first
    assert "bronnen spreken elkaar tegen" in cell.inner_text()
    assert cell.locator(".waarde").count() >= 2


def test_a_difference_is_told_in_words(home, open_window):
    page = open_window()
    page.goto(home + "vergelijken/?gemeente=almere&gemeente=amsterdam&gemeente=arnhem&gemeente=oss")
    told(page, "Oss")
    marks = set(page.locator(".naast-elkaar th .etiket").all_inner_texts())
    assert marks <= {"verschilt", "gelijk", "in andere woorden", "niet voor dezelfde groep of tijd"}
    assert len(marks) > 1


def test_a_line_that_fails_is_told(home, open_window):
    page = open_window()
    page.route("**/vergelijken/gemeenten/*.json", lambda route: route.abort())
    page.goto(home + TWO)
    told(page, "Het lukt nu niet")
    page.unroute_all()
    page.get_by_label("Gemeente 3").select_option("oss")
    told(page, "Almere, Ede en Oss")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_in_a_comparison(home, open_window, screen, scheme):
    page = open_window(viewport=screen, color_scheme=scheme)
    page.goto(home + TWO + "&gemeente=heumen&thema=contract-loon-en-uren")
    told(page, "Heumen")
    assert axe.violations(page) == []


def test_four_columns_fit_the_smallest_window(home, open_window):
    page = open_window(viewport=NARROW)
    page.goto(home + TWO + "&gemeente=oss&gemeente=s-hertogenbosch")
    told(page, "Oss")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]


def test_without_scripts_the_tables_per_topic_are_there_and_the_form_is_not(site, home, open_new_window):
    page = open_new_window(java_script_enabled=False)
    watch = Watch(page)
    page.goto(home + TWO)
    assert page.locator("#k-kies").is_hidden()
    links = page.locator(".vergelijkingen h3 a:visible").count()
    assert links == len(pages_of(site, "vergelijken"))
    assert [text for text in watch.messages if "Content Security" in text] == []


def test_a_municipality_leads_to_the_comparison_with_itself(home, open_window):
    page = open_window()
    page.goto(home + "gemeenten/almere/")
    page.get_by_role("link", name="Vergelijk Almere met een andere gemeente").click()
    told(page, "Almere")
    assert page.get_by_label("Gemeente 1").input_value() == "almere"
