"""A checklist can be ticked; with scripts the ticks stay on the visitor's own device."""

import pytest

from kit.browser import Watch

BOX = ".vakjes input"
STATUS = "main [role=status]"


@pytest.fixture
def checklist(address_of):
    return address_of("checklist")


def test_without_scripts_boxes_can_be_ticked_and_printed(open_new_window, checklist):
    page = open_new_window(java_script_enabled=False)
    page.goto(checklist)
    box = page.locator(BOX).first
    box.check()
    assert box.is_checked()
    assert page.locator("main button:visible").count() == 0
    page.emulate_media(media="print")
    assert page.locator(f"{BOX}:visible").count() == page.locator(BOX).count() > 10


def test_ticks_are_there_again_and_only_here(open_new_window, checklist):
    page = open_new_window()
    watch = Watch(page)
    page.goto(checklist)
    first, third = page.locator(BOX).nth(0), page.locator(BOX).nth(2)
    first.check()
    third.check()
    assert page.locator(STATUS).inner_text().startswith("2 van ")
    assert "alleen op dit apparaat" in page.locator(STATUS).inner_text()
    page.reload()
    assert [index for index, box in enumerate(page.locator(BOX).all()) if box.is_checked()] == [0, 2]
    assert page.locator(STATUS).inner_text().startswith("2 van ")
    # Nothing is told to anybody.
    assert watch.elsewhere(checklist) == []
    assert page.context.cookies() == []


def test_all_can_be_cleared_and_brought_back_with_the_keyboard(open_new_window, checklist):
    page = open_new_window()
    page.goto(checklist)
    page.locator(BOX).nth(1).focus()
    page.keyboard.press("Space")
    button = page.locator("main button")
    button.focus()
    page.keyboard.press("Enter")
    assert page.locator(f"{BOX}:checked").count() == 0
    assert page.locator(STATUS).inner_text() == "Alle vinkjes zijn gewist."
    assert page.evaluate("localStorage.length") == 0
    # The focus stays, and the same key undoes it.
    page.keyboard.press("Enter")
    assert page.locator(BOX).nth(1).is_checked()
    assert page.evaluate("localStorage.length") == 1


def test_a_browser_that_stores_nothing_is_told_of(open_new_window, checklist):
    page = open_new_window()
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})"
    )
    watch = Watch(page)
    page.goto(checklist)
    page.locator(BOX).first.check()
    assert page.locator(BOX).first.is_checked()
    assert "bewaart de vinkjes niet" in page.locator(STATUS).inner_text()
    page.locator("main button").click()
    assert page.locator(f"{BOX}:checked").count() == 0
    assert watch.messages == []


@pytest.mark.parametrize("kept", ["{", "null", "3", '{"a": 1}', '[1, null, "iets anders"]'])
def test_what_others_stored_does_no_harm(open_new_window, checklist, kept):
    page = open_new_window()
    watch = Watch(page)
    page.add_init_script(
        f"localStorage.setItem('vinklijst ' + location.pathname, {kept!r})"
    )
    page.goto(checklist)
    assert page.locator(f"{BOX}:checked").count() == 0
    page.locator(BOX).first.check()
    assert page.locator(STATUS).inner_text().startswith("1 van ")
    assert watch.messages == []


def test_a_question_is_known_by_its_words(open_new_window, checklist):
    page = open_new_window()
    page.goto(checklist)
    page.locator(BOX).nth(4).check()
    # The editors put a question before it.
    page.route(checklist, lambda route: route.fulfill(
        body=route.fetch().text().replace(
            '<ul class="vakjes">', '<ul class="vakjes"><li><label><input type="checkbox"><span>Nieuw?</span></label></li>', 1
        ), content_type="text/html; charset=utf-8",
    ))  # fmt: skip
    page.reload()
    assert [index for index, box in enumerate(page.locator(BOX).all()) if box.is_checked()] == [5]


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_jumps_when_the_script_comes(open_new_window, checklist, width):
    page = open_new_window(viewport={"width": width, "height": 900})
    page.add_init_script(
        "window.shift = ''; new PerformanceObserver((list) => {"
        " for (const entry of list.getEntries()) shift += entry.value ? `${entry.value} ${entry.hadRecentInput} ${entry.sources.map((s) => s.node?.outerHTML?.slice(0, 80))}` : '';"
        "}).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(checklist, wait_until="networkidle")
    page.locator(BOX).first.check()
    assert page.evaluate("window.shift") == ""
