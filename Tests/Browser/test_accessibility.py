"""axe over a page of every kind, as phones and desks, light and dark, show it."""

import re

import pytest

from kit import axe, reflow
from kit.browser import DESKTOP, PHONE, open_without_scripts
from kit.kinds import KINDS, pages_of, sample

SCREENS = {"phone": PHONE, "desktop": DESKTOP}
# Each screen and each scheme once for every kind, and all four together for some. `make audit` pairs them the
# other way, for every page.
LOOKS = [
    (kind, screen, scheme)
    for kind in KINDS
    for screen in SCREENS
    for scheme in ("light", "dark")
    if (screen == "phone") == (scheme == "light")
    or kind in ("start", "gemeente-met-feiten", "vraag", "zoeken")
]


def open_kind(page, kind, address):
    if kind == "redirect":
        # As it is seen by who does not follow at once.
        stay = lambda route: route.fulfill(
            body=re.sub(r"<meta http-equiv=.refresh[^>]*>", "", route.fetch().text()),
            content_type="text/html; charset=utf-8",
        )
        page.route(address, stay)
    page.goto(address)


@pytest.mark.parametrize("kind, screen, scheme", LOOKS)
def test_axe_finds_nothing(open_window, address_of, kind, screen, scheme):
    page = open_window(viewport=SCREENS[screen], color_scheme=scheme)
    open_kind(page, kind, address_of(kind))
    assert axe.violations(page) == []


def kinds_with_scripts(site):
    return [kind for kind in KINDS if any(page.loads_script for page in pages_of(site, kind))]


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_without_scripts(site, open_window, address_of, screen):
    # Pages that load no script are the same without: those were judged above.
    kinds = kinds_with_scripts(site)
    assert "zoeken" in kinds
    for kind in kinds:
        page = open_window(viewport=SCREENS[screen])
        open_without_scripts(page, address_of(kind))
        assert axe.violations(page) == [], kind


def test_the_schemes_differ(site, open_window, address_of):
    colours = set()
    for scheme in ("light", "dark"):
        page = open_window(color_scheme=scheme)
        page.goto(address_of("vraag"))
        colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2


def test_targets_are_judged(open_window, address_of):
    # WCAG 2.5.8 is new in axe, which runs it for who asks.
    page = open_window(viewport=PHONE)
    page.goto(address_of("vraag"))
    page.evaluate(axe._source())
    rules = page.evaluate("axe.getRules(['wcag22aa']).map(({ruleId}) => ruleId)")
    ran = page.evaluate(
        """async (tags) => (await axe.run({runOnly: {type: "tag", values: tags}})).passes.map(({id}) => id)""",
        axe.TAGS,
    )
    assert "target-size" in rules and "target-size" in ran


@pytest.mark.parametrize("kind", KINDS)
def test_high_contrast_keeps_the_shapes_and_who_asks_sees_nothing_move(open_window, address_of, kind):
    page = open_window(forced_colors="active", reduced_motion="reduce")
    open_kind(page, kind, address_of(kind))
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert reflow.kept_colours(page) == []
    assert reflow.unseen_controls(page) == []
    assert moving(page) == []


def moving(page):
    return page.eval_on_selector_all(
        "*",
        """all => all.filter((e) => {
          const style = getComputedStyle(e);
          const lasts = style.transitionDuration.split(",").some((time) => parseFloat(time) > 0);
          return lasts || style.animationName !== "none" || style.scrollBehavior === "smooth";
        }).map((e) => e.outerHTML.slice(0, 100))""",
    )
