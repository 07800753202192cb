"""Every way through every guide, by clicking, with and without JavaScript; whom to call."""

from urllib.parse import parse_qs, urlsplit

import pytest

from kit.browser import PHONE, Watch, open_without_scripts
from kit.guides import guides_of
from kit.kinds import pages_of

ANSWERS = ".antwoorden a"
GIVEN = "#k-gegeven dt"


@pytest.fixture(scope="module")
def guides(site):
    found = guides_of(site)
    assert len(found) >= 3
    return found


def test_every_answer_leads_on_and_the_page_tells_the_answers_so_far(guides, home, open_new_window):
    """Each answer of each question, clicked where a way first comes by, and the back button after it. The
    tests of Swift walk all ways, which are too many to click."""
    page = open_new_window(viewport=PHONE)
    for guide in guides:
        page.goto(home + guide.address)
        page.locator("#k-begin a").click()
        seen = set()
        walk(page, home, guide, [], [guide.first], seen)
        assert {guide.step(step) for step in seen} == steps_of(guide, page, home)


def walk(page, home, guide, numbers, steps, seen):
    """From the step that is shown on; `numbers` and `steps` are the answers and steps up to it."""
    assert here(page, home) == guide.step(steps[-1])
    assert via(page) == ".".join(map(str, numbers))
    page.wait_for_function(
        "count => document.querySelectorAll('#k-gegeven dt').length === count", arg=len(numbers)
    )
    titles = [guide.questions[step]["titel"] for step in steps[:-1]]
    assert page.locator(GIVEN).all_inner_texts() == titles
    if steps[-1] in seen:
        return
    seen.add(steps[-1])
    question = guide.questions.get(steps[-1], {"antwoorden": []})
    assert page.locator(ANSWERS).count() == len(question["antwoorden"])
    assert page.locator("#k-vervolg").count() == (steps[-1] not in guide.questions)
    for number, (_, target) in enumerate(question["antwoorden"], 1):
        page.locator(ANSWERS).nth(number - 1).click()
        walk(page, home, guide, numbers + [number], steps + [target], seen)
        page.go_back()


def test_without_scripts_every_answer_leads_where_it_should(guides, home, open_new_window):
    """What is shown does not depend on the way, so each step is opened once."""
    page = open_new_window(viewport=PHONE, java_script_enabled=False)
    for guide in guides:
        page.goto(home + guide.address)
        page.locator("#k-begin a").click()
        page.wait_for_url(home + guide.step(guide.first))
        outcomes = set()
        for name, question in guide.questions.items():
            page.goto(home + guide.step(name))
            assert page.locator("#k-vervolg").count() == 0
            answers = page.locator(ANSWERS).evaluate_all(
                "all => all.map((a) => [a.innerText, a.href])"
            )
            assert len(answers) == len(question["antwoorden"])
            for (shown, address), (text, target) in zip(answers, question["antwoorden"]):
                assert shown.startswith(text)
                assert address == home + guide.step(target)
                if target not in guide.questions:
                    outcomes.add(target)
        for name in outcomes:
            page.goto(home + guide.step(name))
            assert page.locator("#k-vervolg").count() == 1
            assert page.locator(ANSWERS).count() == 0


def here(page, home):
    return urlsplit(page.url).path.removeprefix(urlsplit(home).path)


def via(page):
    return parse_qs(urlsplit(page.url).query).get("via", [""])[0]


def steps_of(guide, page, home):
    """The questions and outcomes that the overview lists."""
    page.goto(home + guide.address + "overzicht/")
    names = [item.get_attribute("id") for item in page.locator(".stappen h3").all()]
    return {guide.step(name) for name in names}


def a_long_way(guides):
    """The longest way of all, through a step that more ways lead to."""
    return max(
        ((guide, *path) for guide in guides for path in guide.paths()),
        key=lambda way: (len(way[1]), way[1]),
    )


def test_the_keyboard_alone_goes_through_a_guide_and_back(guides, home, open_new_window):
    guide, numbers, steps = a_long_way(guides)
    page = open_new_window()
    page.goto(home + guide.step(steps[0]))
    for number, step in zip(numbers, steps):
        assert here(page, home) == guide.step(step)
        link = page.locator(ANSWERS).nth(number - 1)
        for _ in range(60):
            if link.evaluate("e => e === document.activeElement"):
                break
            page.keyboard.press("Tab")
        outline = link.evaluate("e => getComputedStyle(e).outlineStyle")
        assert outline != "none"
        with page.expect_navigation():
            page.keyboard.press("Enter")
    for step in reversed(steps[:-1]):
        page.go_back()
        assert here(page, home) == guide.step(step)


def test_the_way_back_and_changing_an_answer_keep_the_answers_before(guides, home, open_new_window):
    guide, numbers, steps = a_long_way(guides)
    page = open_new_window()
    page.goto(home + guide.step(steps[-1]) + "?via=" + ".".join(map(str, numbers)))
    page.wait_for_selector("#k-gegeven dt")
    page.locator("#k-terug").click()
    page.wait_for_selector("#k-gegeven dt")
    assert here(page, home) == guide.step(steps[-2])
    assert via(page) == ".".join(map(str, numbers[:-1]))
    page.go_back()
    page.wait_for_selector("#k-gegeven dt")
    page.locator("#k-gegeven dd a").nth(1).click()
    assert here(page, home) == guide.step(steps[1])
    assert via(page) == str(numbers[0])


@pytest.mark.parametrize("wrong", ["9.9.9", "1", "1.1.1.1.1.1.1.1", "a", "1..2", "<b>"])
def test_answers_that_do_not_lead_here_are_left_out(guides, home, open_new_window, wrong):
    guide, numbers, steps = a_long_way(guides)
    page = open_new_window()
    watch = Watch(page)
    page.goto(home + guide.step(steps[-1]) + "?via=" + wrong, wait_until="networkidle")
    assert not page.locator("#k-gegeven").is_visible()
    page.goto(home + guide.step(steps[-2]) + "?via=" + wrong, wait_until="networkidle")
    hrefs = [link.get_attribute("href") for link in page.locator(ANSWERS).all()]
    assert not any(f"via={wrong}" in href for href in hrefs)
    assert watch.messages == []


def test_answers_are_large_enough_for_a_thumb(site, home, open_window):
    for question in pages_of(site, "wegwijzer-vraag"):
        page = open_window(viewport=PHONE)
        page.goto(home + question.address)
        heights = page.eval_on_selector_all(
            ANSWERS, "all => all.map((e) => e.getBoundingClientRect().height)"
        )
        assert len(heights) >= 2
        assert min(heights) >= 44, question


def test_nothing_is_stored(guides, home, open_new_window):
    guide, numbers, steps = a_long_way(guides)
    page = open_new_window()
    page.goto(home + guide.step(steps[-1]) + "?via=" + ".".join(map(str, numbers)))
    page.wait_for_selector("#k-gegeven dt")
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_an_outcome_can_be_printed(site, home, open_new_window):
    page = open_new_window()
    page.goto(home + pages_of(site, "wegwijzer-uitkomst")[0].address)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.locator("#k-afdrukken").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator("#k-vervolg").is_visible()
    assert page.locator("#k-geen-besluit").is_visible()
    assert not page.locator("#k-afdrukken").is_visible()
    assert not page.locator("#k-terug").is_visible()


def test_without_scripts_there_is_no_button_that_does_nothing(site, home, open_new_window):
    page = open_new_window(java_script_enabled=False)
    page.goto(home + pages_of(site, "wegwijzer-uitkomst")[0].address)
    assert not page.locator("#k-afdrukken").is_visible()


def test_the_picture_says_that_it_scrolls_and_can_be_scrolled_by_keyboard(guides, home, open_window):
    page = open_window(viewport=PHONE)
    page.goto(home + guides[0].address + "overzicht/")
    picture = page.locator(".tekening")
    assert picture.get_attribute("tabindex") == "0"
    assert picture.evaluate("e => e.scrollWidth > e.clientWidth")
    picture.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.tekening').scrollLeft > 0")


# Whom to call


def test_two_municipalities_stand_beside_each_other(home, open_new_window):
    page = open_new_window()
    watch = Watch(page)
    page.goto(home + "wie-bel-ik/")
    page.get_by_label("In welke gemeente woont u?").select_option(label="Almere")
    page.get_by_label("In welke gemeente gaat u naar school of werkt u?").select_option(label="Oss")
    page.locator("#k-bel button").click()
    page.wait_for_selector("#k-bel-blokken section:nth-child(2)")
    headings = page.locator("#k-bel-blokken h2").all_inner_texts()
    assert [heading.split(": ")[1] for heading in headings] == ["Almere", "Oss"]
    assert parse_qs(urlsplit(page.url).query) == {"woon": ["almere"], "werk": ["oss"]}
    assert "Almere en Oss" in page.locator("#k-bel-stand").inner_text()
    boxes = [block.bounding_box() for block in page.locator("#k-bel-blokken > section").all()]
    assert boxes[0]["y"] == boxes[1]["y"] and boxes[0]["x"] < boxes[1]["x"]
    # Every link leads where it leads on the page of the municipality.
    links = page.locator("#k-bel-blokken a").all()
    assert links
    for link in links:
        assert page.request.get(link.evaluate("e => e.href")).ok
    ids = page.eval_on_selector_all("[id]", "all => all.map((e) => e.id)")
    assert len(ids) == len(set(ids))
    assert watch.messages == [] and watch.failures == []


def test_the_choice_is_in_the_address_and_the_back_button_knows_it(home, open_new_window):
    page = open_new_window()
    page.goto(home + "wie-bel-ik/?woon=ede")
    page.wait_for_selector("#k-bel-blokken section")
    assert page.locator("#k-bel-woon").input_value() == "ede"
    page.locator("#k-bel-woon").select_option(label="Oss")
    page.locator("#k-bel button").click()
    page.wait_for_function("document.querySelector('#k-bel-blokken h2').textContent.includes('Oss')")
    page.go_back()
    page.wait_for_function("document.querySelector('#k-bel-blokken h2').textContent.includes('Ede')")
    assert page.locator("#k-bel-woon").input_value() == "ede"


def test_where_nothing_is_known_it_says_whom_to_ask(site, home, open_new_window):
    known = pages_of(site, "gemeente-zonder-feiten")[0]
    page = open_new_window()
    page.goto(f"{home}wie-bel-ik/?woon={known.parts[-1]}")
    page.wait_for_selector("#k-bel-blokken section")
    assert "niet bekend" in page.locator("#k-bel-blokken").inner_text()
    assert "Werk en Inkomen" in page.locator("#k-bel-blokken").inner_text()


def test_no_choice_is_told_at_the_field(home, open_new_window):
    page = open_new_window()
    page.goto(home + "wie-bel-ik/")
    page.locator("#k-bel button").click()
    field = page.locator("#k-bel-woon")
    assert field.get_attribute("aria-invalid") == "true"
    assert field.evaluate("e => e === document.activeElement")
    assert page.locator("#k-bel-fout").inner_text()
    page.goto(home + "wie-bel-ik/?woon=atlantis&werk=<b>")
    assert page.locator("#k-bel-blokken").inner_text() == ""


def test_a_page_that_does_not_come_is_linked_to(home, open_new_window):
    page = open_new_window()
    page.route("**/gemeenten/ede/", lambda route: route.abort())
    page.goto(home + "wie-bel-ik/?woon=ede")
    page.wait_for_selector("#k-bel-blokken section")
    link = page.locator("#k-bel-blokken a")
    assert link.get_attribute("href").endswith("gemeenten/ede/#k-wie-bel-ik")


def test_without_scripts_the_list_leads_to_the_contacts(home, open_window):
    page = open_window()
    open_without_scripts(page, home + "wie-bel-ik/")
    assert not page.locator("#k-bel").is_visible()
    links = page.locator("#k-bel-lijst a:visible")
    assert links.count() >= 342
    links.get_by_text("Almere", exact=True).click()
    page.wait_for_url("**/gemeenten/almere/#k-wie-bel-ik")
    assert page.locator("#k-wie-bel-ik").is_visible()


def test_from_disk_the_list_stands_alone(plain_site, open_new_window):
    page = open_new_window()
    watch = Watch(page)
    page.goto((plain_site.root / "wie-bel-ik" / "index.html").as_uri())
    assert not page.locator("#k-bel").is_visible()
    assert page.locator("#k-bel-lijst a:visible").count() >= 342
    assert watch.messages == [] and watch.failures == []
