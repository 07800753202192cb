"""The search page by keyboard."""

from playwright.sync_api import expect

from kit.search import FACETS, FIELD, LINKS, RESULTS, number, titles


def focused(page):
    return page.evaluate("document.activeElement.textContent || document.activeElement.name")


def test_the_keyboard_goes_through_the_results(search):
    page = search("?q=begeleiding")
    rows = titles(page)
    page.locator(FIELD).focus()
    for title in rows[:2]:
        page.keyboard.press("ArrowDown")
        assert focused(page) == title
    page.keyboard.press("ArrowUp")
    assert focused(page) == rows[0]
    page.keyboard.press("ArrowUp")
    assert focused(page) == "q"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "q"
    for _ in range(len(rows) + 2):
        page.keyboard.press("ArrowDown")
    assert focused(page) == rows[-1]
    href = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(href)


def test_tab_takes_the_order_of_the_page(search):
    page = search("?q=begeleiding")
    page.locator(FIELD).focus()
    stops = []
    for _ in range(20):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "document.activeElement.name || document.activeElement.id"
            " || document.activeElement.closest('summary, h2')?.tagName"
        )
        stops.append(stop)
        if stop == "k-zoek-meer":
            break
    stops = [stop for stop in stops if stop]
    assert [stop for stop in stops if stop != "H2"] == ["SUMMARY", *FACETS, "k-zoek-meer"]
    assert stops[-6:] == ["H2"] * 5 + ["k-zoek-meer"]


def test_more_results_move_the_focus_to_the_first_new_one(search):
    page = search("?q=begeleiding")
    before = titles(page)
    assert len(before) == 5 < number(page)
    page.locator("#k-zoek-meer").focus()
    page.keyboard.press("Enter")
    expect(page.locator(RESULTS)).to_have_count(15)
    assert titles(page)[:5] == before
    expect(page.locator(LINKS).nth(5)).to_be_focused()


def test_there_is_no_more_than_all(search):
    page = search("?soort=checklist")
    while page.locator("#k-zoek-meer").is_visible():
        before = page.locator(RESULTS).count()
        page.locator("#k-zoek-meer").click()
        expect(page.locator(RESULTS).nth(before)).to_be_visible()
    assert page.locator(RESULTS).count() == number(page)
