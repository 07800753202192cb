"""Weighing for oneself: after a choice, and not before, the page tells which criterion plays a part."""

import pytest

from kit.browser import open_without_scripts
from kit.kinds import pages_of

CHOICE = ".keuze"


@pytest.fixture
def exercise(address_of):
    return address_of("oefening")


def test_nothing_is_told_before_the_choice_and_the_criterion_after_it(open_new_window, exercise):
    page = open_new_window(java_script_enabled=False)
    page.goto(exercise)
    answers = page.locator(f"{CHOICE} .punt-naam")
    assert answers.count() >= 2
    assert page.locator(f"{CHOICE} .punt-naam:visible").count() == 0
    page.locator(f"{CHOICE} summary").nth(1).focus()
    page.keyboard.press("Enter")
    assert page.locator(f"{CHOICE} .punt-naam:visible").count() == 1
    told = page.locator(CHOICE).nth(1).inner_text()
    assert "Wie beslist?" in told and "gemeente besluit" in told


def test_a_screen_reader_hears_what_is_open(open_window, exercise):
    page = open_window()
    open_without_scripts(page, exercise)
    first = page.locator(CHOICE).first
    assert "- group:" in first.aria_snapshot()
    first.locator("summary").click()
    assert "beslist" in first.aria_snapshot()


def test_not_knowing_is_always_an_answer(site):
    pages = pages_of(site, "oefening")
    assert len(pages) >= 3
    for page in pages:
        assert "weet het niet.</summary>" in page.html, page


def test_on_paper_all_is_there(open_window, exercise):
    page = open_window()
    page.goto(exercise)
    page.emulate_media(media="print")
    shown = page.locator(f"{CHOICE} .punt-naam").all()
    assert shown and all(answer.bounding_box()["height"] > 0 for answer in shown)
