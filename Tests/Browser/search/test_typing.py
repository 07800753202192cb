"""What happens while somebody types, and when a query is sent."""

import re

from playwright.sync_api import expect

from kit.search import FIELD, LINKS, NONSENSE, PAUSE, RESULTS, STATUS, asked


def test_results_come_while_a_word_is_typed(typing):
    subsidy = typing.locator(LINKS, has_text=re.compile("^Loonkostensubsidie$"))
    typing.locator(FIELD).press_sequentially("loonkostensub")
    expect(subsidy).to_have_count(1)
    assert typing.locator("#k-zoek-index").is_hidden()
    assert asked(typing) == {}
    # Then the reader pauses: the address remembers what was typed, the results stay.
    typing.clock.run_for(PAUSE)
    assert asked(typing) == {"q": "loonkostensub"}
    expect(typing.locator(STATUS)).to_have_text(re.compile(r"^\d+ resultaten voor “loonkostensub”$"))
    typing.clock.run_for(PAUSE)
    expect(subsidy).to_have_count(1)
    assert typing.locator("#k-zoek-hulp").inner_text() == ""


def test_a_half_typed_word_is_not_told_to_be_missing(typing):
    # At once: what its first letters find would stay until the reader pauses.
    typing.locator(FIELD).fill(NONSENSE)
    typing.wait_for_load_state("networkidle")
    typing.clock.run_for(PAUSE - 1)
    assert typing.evaluate("said") == []
    assert typing.locator("#k-zoek-index").is_visible()
    # Who stops typing hears it.
    typing.clock.run_for(1)
    typing.wait_for_function("said.length")
    assert f"Niets gevonden voor “{NONSENSE}”" in typing.locator(STATUS).inner_text()


def test_the_number_is_told_once_and_not_at_every_letter(typing):
    typing.locator(FIELD).press_sequentially("wajong")
    expect(typing.locator(LINKS, has_text=re.compile("^Wajong$"))).to_have_count(1)
    typing.wait_for_load_state("networkidle")
    typing.clock.run_for(PAUSE - 1)
    assert typing.evaluate("said") == []
    typing.clock.run_for(PAUSE)
    typing.wait_for_function("said.length")
    (said,) = typing.evaluate("said")
    assert re.fullmatch(r"\d+ resultaten voor “wajong”", said)


def test_a_query_is_answered_on_submit(typing):
    typing.locator(FIELD).fill("wajong")
    typing.locator(FIELD).press("Enter")
    # Not after a pause: time stands still.
    assert asked(typing) == {"q": "wajong"}
    expect(typing.locator(STATUS)).to_have_text(re.compile("“wajong”"))
    assert typing.locator(RESULTS).count() > 0


def test_what_is_typed_before_the_scripts_come_is_kept(home, open_window):
    page = open_window()
    waiting = []
    page.route("**/zoeken.*js", lambda route: waiting.append(route))
    page.goto(f"{home}zoeken/", wait_until="commit")
    page.locator(FIELD).press_sequentially("wajong")
    (script,) = waiting
    script.continue_()
    expect(page.locator(LINKS, has_text=re.compile("^Wajong$"))).to_have_count(1)
    assert page.locator(FIELD).input_value() == "wajong"


def test_the_status_is_there_before_it_says_something(search):
    status = search().locator(STATUS)
    assert status.inner_text() == ""
    # Screen readers do not listen to what is not displayed.
    assert status.evaluate("e => getComputedStyle(e).display") != "none"


def test_the_form_of_another_page_leads_to_the_answer(home, open_window):
    page = open_window()
    page.goto(home + "begrippen/")
    page.locator("header input[name=q]").fill("wajong")
    page.locator("header form button").click()
    page.wait_for_url("**/zoeken/?q=wajong")
    assert page.locator(FIELD).input_value() == "wajong"
    expect(page.locator(LINKS).first).to_be_visible()
