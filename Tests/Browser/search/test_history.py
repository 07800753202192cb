"""Back and forward."""

import re

from playwright.sync_api import expect

from kit.search import FIELD, LINKS, PAUSE, RESULTS, answered, asked, titles


def test_back_and_forward_bring_back_query_choices_and_results(search):
    page = search()
    field = page.locator(FIELD)
    field.press_sequentially("wajong", delay=10)
    page.wait_for_url("**/?q=wajong")
    field.press("Enter")
    answered(page)
    first = titles(page)
    page.locator("select[name=soort]").select_option("begrip")
    expect(page.locator("select[name=soort] option:checked")).to_have_text(re.compile("Begrip"))
    page.wait_for_url("**/?q=wajong&soort=begrip")
    expect(page.locator(f"{RESULTS} .etiket", has_not_text="Begrip")).to_have_count(0)
    second = titles(page)
    field.fill("")
    field.press_sequentially("almere", delay=10)
    page.wait_for_url("**/?q=almere&soort=begrip")

    page.go_back()
    expect(field).to_have_value("wajong")
    expect(page.locator("select[name=soort]")).to_have_value("begrip")
    expect(page.locator(LINKS)).to_have_text(second)
    page.go_back()
    expect(page.locator("select[name=soort]")).to_have_value("")
    expect(page.locator(LINKS)).to_have_text(first)
    page.go_back()
    expect(field).to_have_value("")
    expect(page.locator("#k-zoek-index")).to_be_visible()
    assert page.locator(RESULTS).count() == 0
    page.go_forward()
    expect(field).to_have_value("wajong")
    expect(page.locator(LINKS)).to_have_text(first)


def test_what_is_typed_with_pauses_is_one_step_back(typing):
    steps = typing.evaluate("history.length")
    for letters in ("waj", "ong"):
        typing.locator(FIELD).press_sequentially(letters)
        typing.clock.run_for(PAUSE)
    assert asked(typing) == {"q": "wajong"}
    assert typing.evaluate("history.length") == steps + 1


def test_back_from_a_result_brings_back_as_many(search):
    page = search("?q=begeleiding")
    page.locator("#k-zoek-meer").click()
    expect(page.locator(RESULTS)).to_have_count(15)
    before = titles(page)
    page.locator(LINKS).last.click()
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    page.go_back()
    expect(page.locator(LINKS)).to_have_text(before)
    assert page.locator(FIELD).input_value() == "begeleiding"
