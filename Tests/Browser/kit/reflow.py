"""Does a page fit a window that is as small as a screen at 400 %, and does it keep its shapes in high contrast?"""

# WCAG 1.4.12: readers may set text so.
WIDER_TEXT = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""


def too_wide(page):
    """The elements that stick out of a page that is wider than its window."""
    return page.evaluate(
        """() => {
          const room = document.documentElement.clientWidth;
          if (document.scrollingElement.scrollWidth <= room) return [];
          const out = [...document.body.querySelectorAll("*")].filter((element) =>
            element.getBoundingClientRect().right > room + 0.5);
          return [`${document.scrollingElement.scrollWidth} > ${room}`,
            ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
        }"""
    )


def findings(page):
    """What does not fit, as it comes and with wider text."""
    found = [f"sticks out: {what}" for what in too_wide(page)]
    page.add_style_tag(content=WIDER_TEXT)
    return found + [f"sticks out, wider text: {what}" for what in too_wide(page)]


def kept_colours(page):
    """The elements that resist high contrast. Pictures may keep their colours."""
    return page.eval_on_selector_all(
        "body *",
        "all => all.filter((e) => getComputedStyle(e).forcedColorAdjust === 'none'"
        " && !e.closest('img, svg'))"
        ".map((e) => 'keeps its colours: ' + e.outerHTML.slice(0, 100))",
    )


def unseen_controls(page):
    """Fields and buttons that lose their edge in high contrast; one within a text is underlined, as a link is."""
    return page.eval_on_selector_all(
        "input:not([type=checkbox], [type=radio], [type=hidden]), button, select, textarea",
        """all => all.filter((e) => e.checkVisibility()).filter((e) => {
          const style = getComputedStyle(e);
          if (style.textDecorationLine.includes('underline')) return false;
          return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1;
        }).map((e) => 'has no edge: ' + e.outerHTML.slice(0, 100))""",
    )
