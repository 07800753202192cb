"""Narrowing the results."""

import re

import pytest
from playwright.sync_api import expect

from kit.browser import PHONE
from kit.search import FACETS, FIELD, LINKS, RESULTS, STATUS, answered, asked, number


@pytest.mark.parametrize("facet", FACETS)
def test_a_choice_leaves_as_many_results_as_it_says(search, facet):
    page = search("?q=begeleiding")
    before = number(page)
    options = page.locator(f"select[name={facet}] option")
    assert options.first.inner_text() == "Alle"
    value, label = options.nth(1).get_attribute("value"), options.nth(1).inner_text()
    count = int(re.search(r"\((\d+)\)$", label)[1])
    page.locator(f"select[name={facet}]").select_option(value)
    expect(page.locator(STATUS)).to_have_text(
        re.compile(rf"^{count} resulta(at|ten) voor “begeleiding”$")
    )
    assert 0 < count < before
    assert asked(page) == {"q": "begeleiding", facet: value}
    # A second one, of what the first left.
    other = "soort" if facet != "soort" else "thema"
    answered(page)
    options = page.locator(f"select[name={other}] option")
    label = options.last.inner_text()
    page.locator(f"select[name={other}]").select_option(options.last.get_attribute("value"))
    count = int(re.search(r"\((\d+)\)$", label)[1])
    expect(page.locator(STATUS)).to_have_text(re.compile(rf"^{count} resulta(at|ten) "))
    # The numbers of a facet tell what another choice in it would leave.
    expect(page.locator(f"select[name={other}] option:checked")).to_have_text(label)


def test_the_kinds_together_are_all_results(search):
    page = search("?q=begeleiding")
    labels = page.locator("select[name=soort] option").all_inner_texts()[1:]
    counts = [int(re.search(r"\((\d+)\)$", label)[1]) for label in labels]
    assert len(counts) > 3
    assert sum(counts) == number(page)


def test_the_address_holds_the_choices(search):
    page = search("?q=begeleiding&thema=begeleiding-op-het-werk&soort=vraag")
    assert page.locator(FIELD).input_value() == "begeleiding"
    assert page.locator("select[name=thema]").input_value() == "begeleiding-op-het-werk"
    assert page.locator("select[name=soort]").input_value() == "vraag"
    count = number(page)
    for facet, label in (("thema", "Begeleiding op het werk"), ("soort", "Vraag")):
        chosen = page.locator(f"select[name={facet}] option:checked")
        assert chosen.inner_text() == f"{label} ({count})"
    assert set(page.locator(f"{RESULTS} .etiket").all_inner_texts()) == {"Vraag"}


def test_choices_need_no_query(search):
    page = search("?soort=checklist")
    count = number(page)
    assert page.locator(STATUS).inner_text() in (
        "1 pagina past bij uw keuze", f"{count} pagina's passen bij uw keuze"
    )
    assert page.locator(RESULTS).count() == min(count, 5)
    assert page.locator("select[name=soort] option:checked").inner_text() == f"Checklist ({count})"
    assert set(page.locator(f"{RESULTS} .etiket").all_inner_texts()) == {"Checklist"}


def test_choices_are_folded_away_on_a_phone(search):
    page = search("?q=wajong", viewport=PHONE)
    select = page.locator("select[name=thema]")
    assert select.is_hidden()
    # The first result is in sight without scrolling.
    box = page.locator(LINKS).first.bounding_box()
    assert box["y"] + box["height"] < PHONE["height"]
    page.locator("#k-zoek-keuzes summary").click()
    assert select.is_visible()
    # What is chosen is in sight from the start.
    page = search("?q=wajong&soort=vraag", viewport=PHONE)
    assert page.locator("select[name=soort]").is_visible()
