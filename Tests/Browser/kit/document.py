"""The start tags of an HTML file, which is all that most checks ask for."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Element:
    tag: str
    attributes: dict
    line: int
    text: str = ""

    def __getitem__(self, name):
        return self.attributes.get(name) or ""

    def __contains__(self, name):
        return name in self.attributes

    @property
    def classes(self):
        return self["class"].split()


@dataclass
class Document:
    elements: list = field(default_factory=list)

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    def first(self, tag):
        return next(iter(self.all(tag)), None)

    def with_class(self, name):
        return [element for element in self.elements if name in element.classes]

    @property
    def ids(self):
        return {element["id"] for element in self.elements if "id" in element}


class _Reader(HTMLParser):
    """Text is kept for the few elements that do not hold others of their own kind."""

    KEEPS_TEXT = {"title", "h1", "h2", "h3", "h4", "h5", "h6", "a", "script", "style", "p"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.document = Document()
        self.open = []
        self.drawings = 0

    def handle_starttag(self, tag, attributes):
        # A drawing has titles of its own.
        self.drawings += tag == "svg"
        if tag == "title" and self.drawings:
            tag = "svg:title"
        element = Element(tag, dict(attributes), self.getpos()[0])
        self.document.elements.append(element)
        if tag in self.KEEPS_TEXT:
            self.open.append(element)

    def handle_endtag(self, tag):
        self.drawings -= tag == "svg"
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index].tag == tag:
                del self.open[index:]
                return

    def handle_data(self, data):
        for element in self.open:
            element.text += data


def parse(html):
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.document
