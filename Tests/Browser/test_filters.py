"""The map and the social map narrowed to what one looks for, with and without JavaScript."""

import csv
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from kit import axe
from kit.browser import DESKTOP, NARROW, PHONE

PAGES = ["kaart/", "organisaties/"]


def shown(page):
    return page.locator("main li[data-f]:visible").count()


def told(page, text):
    page.wait_for_function(
        "(text) => document.querySelector('.filter [role=status]').textContent.includes(text)",
        arg=text,
    )


@pytest.mark.parametrize("address", PAGES)
def test_every_choice_leaves_something_and_says_how_much(home, open_window, address):
    page = open_window()
    page.goto(home + address)
    everything = shown(page)
    for select in page.locator(".filter select").all():
        for option in select.locator("option").all()[1:]:
            select.select_option(option.get_attribute("value"))
            status = page.locator(".filter [role=status]").inner_text()
            left = page.eval_on_selector_all(
                "main li[data-f]:not([hidden])",
                "all => new Set(all.map((e) => e.querySelector('a').href)).size",
            )
            assert left > 0
            assert status.startswith(f"{left} "), option.inner_text()
        select.select_option("")
    assert shown(page) == everything
    assert page.locator(".filter [role=status]").inner_text() == ""


@pytest.mark.parametrize("address", PAGES)
def test_a_choice_by_keyboard_stands_in_the_address_and_back_undoes_it(home, open_window, address):
    page = open_window()
    page.goto(home + address)
    everything = shown(page)
    select = page.get_by_label("Arbeidsmarktregio")
    select.focus()
    page.keyboard.type("Rijk")
    page.keyboard.press("Tab")
    told(page, "passen bij uw keuze")
    assert parse_qs(urlsplit(page.url).query) == {"regio": ["rijk-van-nijmegen"]}
    some = shown(page)
    assert 0 < some < everything
    page.go_back()
    page.wait_for_function("document.querySelector('[name=regio]').value === ''")
    assert shown(page) == everything
    page.go_forward()
    page.wait_for_function("document.querySelector('[name=regio]').value !== ''")
    assert shown(page) == some
    page.get_by_role("button", name="Toon alles").click()
    assert shown(page) == everything
    assert urlsplit(page.url).query == ""
    assert page.evaluate("document.activeElement.tagName") == "SELECT"


def test_choices_that_exclude_each_other_say_so(home, open_window):
    page = open_window()
    page.goto(home + "organisaties/?gemeente=almere&rol=vakbond")
    told(page, "Geen organisatie past")
    assert shown(page) == 0
    # No heading without anything under it.
    assert page.locator("main section:visible:has(li[data-f])").count() == 0


def test_an_address_that_asks_for_what_is_not_offered_shows_everything(home, open_window):
    page = open_window()
    page.goto(home + "kaart/")
    everything = shown(page)
    page.goto(home + "kaart/?provincie=atlantis")
    assert page.get_by_label("Provincie").input_value() == ""
    assert shown(page) == everything


def test_the_map_and_its_list_narrow_together(home, open_window):
    page = open_window()
    page.goto(home + "kaart/?provincie=flevoland")
    told(page, "1 gemeente past")
    names = page.locator(".kaart-lijst li:visible a").all_inner_texts()
    dots = page.locator(".kaart-gemeenten circle:not(.weg) title").all_text_contents()
    assert [dot.partition(":")[0] for dot in dots] == names == ["Almere"]
    assert page.locator(".kaart-land path:not(.weg)").count() == 1
    assert page.locator(".kaart-namen text:not(.weg)").all_text_contents() == ["Almere"]


def test_the_map_shows_every_municipality_and_the_list_all_that_is_known(site, home, open_window):
    with site.files["data/gemeenten.csv"].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = {row["plaats"]: row["velden_bekend"] for row in rows if row["velden_bekend"] != "0"}
    page = open_window()
    page.goto(home + "kaart/")
    paths = page.eval_on_selector_all(".kaart-stippen path", "all => all.map((e) => e.getAttribute('d'))")
    assert sum(path.count("M") for path in paths) == len(rows) - len(known)
    assert page.locator(".kaart-gemeenten circle").count() == len(known)
    listed = {
        item.locator("a").inner_text(): item.locator(".klein").inner_text().split()[0]
        for item in page.locator(".kaart-lijst li").all()
    }
    assert listed == known
    picture = page.locator("svg.kaart")
    assert picture.get_attribute("role") == "img"
    for id in picture.get_attribute("aria-labelledby").split():
        assert page.locator(f"#{id}").text_content().strip()


def test_a_dot_leads_to_its_municipality(home, open_window):
    page = open_window()
    page.goto(home + "kaart/")
    page.locator(".kaart-gemeenten circle").first.click()
    page.wait_for_url("**/gemeenten/*/")


@pytest.mark.parametrize("address", PAGES)
def test_without_scripts_there_are_lists_for_it(home, open_window, address):
    page = open_window(java_script_enabled=False)
    page.goto(home + address)
    assert page.locator(".filter").is_hidden()
    assert shown(page) > 20
    links = {
        urljoin(page.url, link.get_attribute("href")).removeprefix(home)
        for link in page.locator("main a:visible").all()
    }
    ways = {
        "kaart/": {"gemeenten/", "regios/", "vergelijken/", "organisaties/"},
        "organisaties/": {"organisaties/per-sector/", "organisaties/per-regio/", "organisaties/a-z/"},
    }
    assert ways[address] <= links


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("address", ["kaart/?regio=rijk-van-nijmegen", "organisaties/?rol=werkgever"])
def test_axe_finds_nothing_in_a_narrowed_list(home, open_window, address, screen, scheme):
    page = open_window(viewport=screen, color_scheme=scheme)
    page.goto(home + address)
    told(page, "uw keuze")
    assert axe.violations(page) == []


@pytest.mark.parametrize("address", PAGES)
def test_choices_fit_the_smallest_window(home, open_window, address):
    page = open_window(viewport=NARROW)
    page.goto(home + address + "?regio=rijk-van-nijmegen")
    told(page, "uw keuze")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]
    sizes = page.eval_on_selector_all(
        ".filter select, .filter button, .kaart-lijst li:not([hidden]) a",
        "all => all.map((e) => Math.round(e.getBoundingClientRect().height))",
    )
    assert min(sizes) >= 24
