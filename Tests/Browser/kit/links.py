"""Does every link within the site lead somewhere? Addresses elsewhere are not asked for."""

import posixpath
import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote, urljoin, urlsplit

ADDRESS_ATTRIBUTES = ("href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href")
ELSEWHERE = {"http", "https", "mailto", "tel"}
# Where pages are read from while checking; no request is made.
HERE = "http://site.test"


class LinkChecker:
    def __init__(self, site):
        self.site = site
        self.checked = 0

    def findings(self):
        """What is wrong, as pairs of the file and the link in it."""
        found = []
        for page in self.site.pages:
            found += [(page.name, f"line {line}: {why}") for line, why in self._page(page)]
        for name, path in self.site.files.items():
            if name.endswith(".css"):
                found += self._all(name, _in_css(path.read_text(encoding="utf-8")))
            elif name.endswith("feed.xml") or name == "sitemap.xml":
                found += self._all(name, _in_xml(path.read_bytes()), absolute=True)
            elif name == "_redirects":
                found += self._redirects(path.read_text(encoding="utf-8"))
            elif name == "robots.txt":
                text = path.read_text(encoding="utf-8")
                found += self._all(name, re.findall(r"(?m)^Sitemap: (.+)$", text), absolute=True)
        return found

    def _page(self, page):
        # Shown at any address, so that relative links in it would lead anywhere.
        must_be_rooted = page.address == "404.html"
        for element in page.document.elements:
            for address in addresses(element):
                if must_be_rooted and not address.startswith(("/", "#")) and not _scheme(address):
                    yield element.line, f"{address}: relative, in a page shown at any address"
                elif why := self.problem(page.name, address):
                    yield element.line, f"{address}: {why}"

    def _all(self, name, links, absolute=False):
        found = []
        for address in links:
            if absolute and not _scheme(address):
                found.append((name, f"{address}: not an absolute address"))
            elif why := self.problem(name, address):
                found.append((name, f"{address}: {why}"))
        return found

    def _redirects(self, text):
        found = []
        for line in text.splitlines():
            start, target, status = line.split()
            if status != "301":
                found.append(("_redirects", f"{line}: not permanent"))
            for address in (start, target):
                if why := self.problem("_redirects", address):
                    found.append(("_redirects", f"{address}: {why}"))
        return found

    def problem(self, name, address):
        """Why a link in a file does not hold; None when it does."""
        self.checked += 1
        origin = self.site.origin or HERE
        if address.startswith("//"):
            return "without a scheme"
        url = urlsplit(urljoin(f"{origin}{self.site.base_path}{name}", address))
        if url.scheme not in ELSEWHERE:
            return f"{url.scheme} is not a kind of address that we use"
        if f"{url.scheme}://{url.netloc}" != origin:
            return None if url.netloc or url.path else "empty"
        path = unquote(url.path)
        if not path.startswith(self.site.base_path):
            return f"outside {self.site.base_path}"
        target = path.removeprefix(self.site.base_path)
        if target == "" or target.endswith("/"):
            target += "index.html"
        if target not in self.site.files:
            return self._missing(target)
        return self._fragment_problem(target, unquote(url.fragment))

    def _missing(self, target):
        if f"{target}/index.html" in self.site.files:
            return "a folder, without its final slash"
        return "no such file"

    def _fragment_problem(self, target, fragment):
        if not fragment:
            return None
        page = self.site.page_by_name.get(target)
        if page is None:
            ids = set(re.findall(r'\bid="([^"]*)"', self.site.files[target].read_text("utf-8")))
        else:
            ids = page.document.ids
        return None if fragment in ids else f"no id {fragment} there"


def unreachable(site):
    """The pages that no path of links from the home page leads to."""
    seen, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        page = site.page_by_name.get(name)
        if page is None or name in seen:
            continue
        seen.add(name)
        for element in page.document.all("a"):
            url = urlsplit(urljoin(f"{HERE}/{name}", element["href"]))
            if f"{url.scheme}://{url.netloc}" == HERE:
                path = unquote(url.path).lstrip("/")
                waiting.append(posixpath.join(path, "index.html") if not path or path.endswith("/") else path)
    return [
        page
        for page in site.pages
        if page.name not in seen and page.address != "404.html" and not page.is_redirect
    ]


def addresses(element):
    """Every address in a start tag."""
    found = [element[name] for name in ADDRESS_ATTRIBUTES if name in element]
    found += [part.split()[0] for part in element["srcset"].split(",") if part.strip()]
    if element.tag == "meta" and element["http-equiv"].lower() == "refresh":
        found += re.findall(r"(?i)url=(.+)", element["content"])
    if element.tag == "meta" and element["property"] in ("og:url", "og:image"):
        found.append(element["content"])
    return found


def _scheme(address):
    return urlsplit(address).scheme


def _in_css(text):
    return [
        address.strip("\"' ")
        for address in re.findall(r"url\(([^)]*)\)", text)
        if not address.strip("\"' ").startswith("data:")
    ]


def _in_xml(source):
    for element in ElementTree.fromstring(source).iter():
        if element.tag.endswith("}link"):
            yield element.get("href")
        elif element.tag.endswith("}loc"):
            yield (element.text or "").strip()
