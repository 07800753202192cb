"""What every page owes its readers, as far as its HTML alone can tell."""

import json
from urllib.parse import urlsplit

# Elements that fetch what they point at.
FETCHING = {"audio", "embed", "iframe", "img", "input", "object", "script", "source", "video"}
FETCHING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "manifest"}


def findings(page):
    document = page.document
    yield from _language(document)
    yield from _head(document)
    yield from _headings(document)
    yield from _landmarks(page)
    yield from _nothing_inline(document)
    yield from _nothing_from_elsewhere(document)
    yield from _ids(document)
    yield from _linked_data(document)


def _language(document):
    if document.first("html")["lang"] != "nl":
        yield "html: lang is not nl"


def _head(document):
    titles = [title.text.strip() for title in document.all("title")]
    if len(titles) != 1 or not titles[0]:
        yield f"title: {titles}"
    viewports = [meta["content"] for meta in document.all("meta") if meta["name"] == "viewport"]
    if len(viewports) != 1:
        yield "meta viewport: not exactly one"
    elif "user-scalable" in viewports[0] or "maximum-scale" in viewports[0]:
        yield "meta viewport: stops readers from enlarging"


def _headings(document):
    headings = document.all("h1", "h2", "h3", "h4", "h5", "h6")
    if sum(heading.tag == "h1" for heading in headings) != 1:
        yield f"h1: {sum(heading.tag == 'h1' for heading in headings)} of them"
    previous = 0
    for heading in headings:
        level = int(heading.tag[1])
        if level > previous + 1:
            yield f"{heading.tag} after h{previous}, line {heading.line}: {heading.text.strip()}"
        if not heading.text.strip():
            yield f"{heading.tag}, line {heading.line}: empty"
        previous = level


def _landmarks(page):
    mains = page.document.all("main")
    if len(mains) != 1:
        yield f"main: {len(mains)} of them"
    # What leads on at once has no need of a frame.
    if page.is_redirect:
        return
    if len(page.document.all("footer")) < 1:
        yield "footer: none"
    if len(page.document.all("header")) < 1:
        yield "header: none"
    navigations = page.document.all("nav")
    if not navigations:
        yield "nav: none"
    for nav in navigations:
        if not nav["aria-label"] and not nav["aria-labelledby"]:
            yield f"nav, line {nav.line}: without a name"
    first = next(iter(page.document.all("a", "button", "input", "select", "textarea")), None)
    if not mains or first is None or first["href"] != "#" + mains[0]["id"]:
        yield "skip link: not the first thing to reach"


def _nothing_inline(document):
    for element in document.elements:
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                yield f"{element.tag} {name}=, line {element.line}: inline"
        if element.tag == "style":
            yield f"style, line {element.line}: inline"
        if element.tag == "script" and "src" not in element:
            if element["type"] != "application/ld+json":
                yield f"script, line {element.line}: inline"
        if element["href"].lower().startswith("javascript:"):
            yield f"{element.tag}, line {element.line}: javascript: as an address"


def _nothing_from_elsewhere(document):
    for element in document.elements:
        fetches = element.tag in FETCHING or (
            element.tag == "link" and FETCHING_LINKS & set(element["rel"].split())
        )
        if not fetches:
            continue
        for name in ("src", "href", "data", "poster", "srcset"):
            url = urlsplit(element[name])
            if url.netloc or (url.scheme and url.scheme != "data"):
                yield f"{element.tag}, line {element.line}: {element[name]} is elsewhere"


def _ids(document):
    seen = set()
    for element in document.elements:
        if "id" in element:
            if element["id"] in seen:
                yield f"id {element['id']}, line {element.line}: twice"
            seen.add(element["id"])
    for element in document.elements:
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for wanted in element[name].split():
                if wanted not in seen:
                    yield f"{element.tag} {name}=, line {element.line}: no id {wanted}"


def _linked_data(document):
    for script in document.all("script"):
        if script["type"] != "application/ld+json":
            continue
        try:
            value = json.loads(script.text)
        except ValueError as error:
            yield f"JSON-LD, line {script.line}: {error}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if "@context" not in item:
                yield f"JSON-LD, line {script.line}: without @context"
