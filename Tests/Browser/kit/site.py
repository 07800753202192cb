"""A built site on disk."""

from functools import cached_property
from pathlib import Path

from kit.document import parse


class Page:
    """One HTML file. Its address is relative to the site: `vragen/x/`, `404.html`, or empty."""

    def __init__(self, root, file):
        self.file = file
        self.name = file.relative_to(root).as_posix()
        self.address = self.name.removesuffix("index.html")

    def __repr__(self):
        return "/" + self.address

    @cached_property
    def html(self):
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def document(self):
        return parse(self.html)

    @property
    def parts(self):
        return self.address.strip("/").split("/") if self.address else []

    @property
    def is_redirect(self):
        return any(e["http-equiv"].lower() == "refresh" for e in self.document.all("meta"))

    @property
    def loads_script(self):
        return any("src" in script for script in self.document.all("script"))


class Site:
    """
    base_path -- where the site stands on its host; begins and ends with a slash
    origin -- scheme and host, when the site was built with an address
    """

    def __init__(self, root, base_path="/", origin=None):
        self.root = Path(root)
        self.base_path = base_path
        self.origin = origin

    @cached_property
    def files(self):
        """All files but those that hosts do not serve, by name."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        names = {path.relative_to(self.root).as_posix(): path for path in paths}
        return {name: names[name] for name in sorted(names) if not name.startswith(".")}

    @cached_property
    def pages(self):
        return [Page(self.root, path) for name, path in self.files.items() if name.endswith(".html")]

    @cached_property
    def page_by_name(self):
        return {page.name: page for page in self.pages}
