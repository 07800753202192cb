"""The colours of the theme, computed: every pair that carries text, and every one that shows a control.

axe judges the pages that it sees; this judges the tokens, in each scheme that a visitor can ask for.
"""

import pytest

# WCAG 2.2: 1.4.3 for text, 1.4.11 for controls and focus. Who asks for more contrast gets that of 1.4.6.
LIMITS = {"no-preference": (4.5, 3), "more": (7, 4.5)}

GROUNDS = ["papier", "vlak"]
TEXT = (
    [(ink, ground) for ink in ("inkt", "zacht", "link", "bezocht", "warm-inkt") for ground in GROUNDS]
    + [(ink, "warm-vlak") for ink in ("inkt", "zacht", "link", "bezocht", "warm-inkt")]
    + [("op-hoofd", "hoofd"), ("op-hoofd-zacht", "hoofd"), ("op-hoofd", "vol")]
)
CONTROLS = (
    [(line, ground) for line in ("rand", "focus", "link") for ground in GROUNDS]
    + [("kop-focus", "hoofd"), ("warm", "warm-vlak")]
)

COLOURS = """(names) => {
  const probe = document.body.appendChild(document.createElement("i"));
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color.match(/[0-9.]+/g).map(Number);
  });
  probe.remove();
  return Object.fromEntries(names.map((name, i) => [name, colours[i]]));
}"""


def luminance(colour):
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast((255, 255, 255), (0, 0, 0)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("wish", LIMITS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(open_window, address_of, scheme, wish):
    page = open_window(color_scheme=scheme, contrast=wish, bypass_csp=True)
    page.goto(address_of("start"))
    names = sorted({name for pair in TEXT + CONTROLS for name in pair})
    colours = page.evaluate(COLOURS, names)
    assert all(len(colour) == 3 for colour in colours.values()), "a colour that lets others through"
    text, control = LIMITS[wish]
    low = [
        f"{one} on {other}: {contrast(colours[one], colours[other]):.2f} < {limit}"
        for pairs, limit in ((TEXT, text), (CONTROLS, control))
        for one, other in pairs
        if contrast(colours[one], colours[other]) < limit
    ]
    assert low == []


def test_who_asks_for_more_contrast_gets_it(open_window, address_of):
    seen = []
    for wish in LIMITS:
        page = open_window(contrast=wish)
        page.goto(address_of("vraag"))
        seen.append(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--zacht')"))
    assert seen[0] != seen[1]
