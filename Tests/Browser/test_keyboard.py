"""Everything can be reached and seen with the keyboard alone."""

import pytest

from kit.browser import DESKTOP, PHONE
from kit.kinds import LASTING

LOOK = """
const look = (element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
    style.backgroundColor, style.borderColor].join("|");
};
const hasOutline = (element) => {
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    && !/^rgba.*, 0\\)$|^transparent$/.test(style.outlineColor);
  return outlined || style.boxShadow !== "none";
};
"""

# All that Tab should stop at, numbered in the order of the page, with its look at rest.
START = (
    "() => {"
    + LOOK
    + """
  const selector = "a[href], button, input:not([type=hidden]), select, textarea, summary,"
    + " [tabindex]:not([tabindex='-1'])";
  const stops = [...document.querySelectorAll(selector)].filter((element) =>
    !element.disabled && element.checkVisibility({visibilityProperty: true}));
  window.stops = stops;
  window.looks = new Map(stops.map((element) => [element, look(element)]));
  return stops.length;
}"""
)

# Where the focus is: the number of the stop, or -1 for none, and what is wrong with its look.
STEP = (
    "() => {"
    + LOOK
    + """
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const number = window.stops.indexOf(element);
  const name = `${element.tagName.toLowerCase()} ${element.outerHTML.slice(0, 100)}`;
  const wrong = [];
  if (!hasOutline(element) || look(element) === window.looks.get(element)) wrong.push("looks the same");
  const boxes = [...element.getClientRects()].filter((box) => box.width && box.height);
  const isSeen = boxes.some((box) => {
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = box.top + box.height / 2;
    if (y < 0 || y > innerHeight) return false;
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  });
  if (!isSeen) wrong.push("is out of sight or covered");
  return {number, name, wrong};
}"""
)


def walk(page):
    """Tabs through the page once. What it visited, and what was wrong on the way."""
    count = page.evaluate(START)
    visited, wrong = [], []
    # Chromium also stops at what scrolls by itself: some room for that.
    for _ in range(count + 20):
        page.keyboard.press("Tab")
        stop = page.evaluate(STEP)
        if stop is None or (visited and stop["number"] == visited[0]):
            break
        visited.append(stop["number"])
        wrong += [f"{stop['name']} {why}" for why in stop["wrong"]]
    else:
        wrong.append("Tab never leaves the page")
    reached = [number for number in visited if number >= 0]
    missed = sorted(set(range(count)) - set(reached))
    wrong += [
        "not reached: " + page.evaluate("(n) => window.stops[n].outerHTML.slice(0, 100)", number)
        for number in missed
    ]
    if reached != sorted(reached):
        wrong.append("the order is not that of the page")
    return reached, wrong


# Every stop takes time: all templates at one width, and the kinds that change most at the other.
SAME_CONTROLS = {"boekje-thema", "boekje-gemeente", "nieuw-vervolg"}
WALKS = [(kind, "phone") for kind in LASTING if kind not in SAME_CONTROLS] + [
    (kind, "desktop") for kind in ("start", "gemeente-met-feiten", "vraag", "vergelijken")
]
SCREENS = {"phone": PHONE, "desktop": DESKTOP}


@pytest.mark.parametrize("kind, screen", WALKS)
def test_tab_reaches_everything_and_shows_where(open_window, address_of, kind, screen):
    page = open_window(viewport=SCREENS[screen], reduced_motion="reduce")
    page.goto(address_of(kind))
    reached, wrong = walk(page)
    assert wrong == []
    # The skip link, the name of the site and the menu at least.
    assert len(reached) > 5


def test_focus_is_seen_in_high_contrast(open_window, address_of):
    page = open_window(forced_colors="active", reduced_motion="reduce")
    page.goto(address_of("vraag"))
    _, wrong = walk(page)
    assert wrong == []


@pytest.mark.parametrize("scripts", [True, False], ids=["js", "no-js"])
@pytest.mark.parametrize("kind", LASTING)
def test_the_skip_link_comes_first_and_skips(open_window, address_of, kind, scripts):
    page = open_window(java_script_enabled=scripts, reduced_motion="reduce")
    page.goto(address_of(kind))
    page.keyboard.press("Tab")
    skip = page.locator("a:focus")
    main = page.locator("main")
    assert skip.get_attribute("href") == "#" + main.get_attribute("id")
    box = skip.bounding_box()
    assert box["y"] >= 0 and box["x"] >= 0 and box["height"] >= 24
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    # The first stop of the main part, or the first after it when that has none.
    assert page.locator("header :focus").count() == 0
    assert page.locator("main :focus, footer :focus").count() == 1
