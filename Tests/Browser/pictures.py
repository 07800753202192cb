"""Draws the theme's PNG files from the SVG files that they come from.

`make pictures` runs it; what it makes is committed, because telephones and the sites where people share
pages read no SVG.
"""

import sys

from kit.browser import chromium, window
from kit.build import ROOT

SOURCES = ROOT / "themes/helder/beelden"
ASSETS = ROOT / "themes/helder/assets"

# The file in `assets`, the drawing, and the size in pixels.
PICTURES = {
    "deelbeeld.png": ("deelbeeld.svg", (1200, 630)),
    "icoon-180.png": ("icoon.svg", (180, 180)),
    "icoon-192.png": ("icoon.svg", (192, 192)),
    "icoon-512.png": ("icoon.svg", (512, 512)),
}


def draw(browser, name):
    """The bytes of one of the pictures."""
    source, (width, height) = PICTURES[name]
    svg = (SOURCES / source).read_text(encoding="utf-8")
    with window(browser, viewport={"width": width, "height": height}) as page:
        page.set_content(f"<!DOCTYPE html><style>body {{ margin: 0 }} svg {{ display: block }}</style>{svg}")
        return page.screenshot(type="png")


def main():
    with chromium() as browser:
        for name in PICTURES:
            (ASSETS / name).write_bytes(draw(browser, name))
            print(f"themes/helder/assets/{name}")


if __name__ == "__main__":
    sys.exit(main())
