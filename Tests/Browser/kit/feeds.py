"""Are the files that programs read well-formed, and do they say what they must?"""

import json
import xml.etree.ElementTree as ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def findings(site):
    """Pairs of a file's name and what is wrong with it."""
    found = []
    for name, path in site.files.items():
        if name.endswith(".xml"):
            check = _sitemap if name == "sitemap.xml" else _feed
        elif name.endswith(".svg"):
            check = _nothing_more
        elif name.endswith((".json", ".webmanifest")):
            check = None
        else:
            continue
        try:
            if check is None:
                value = json.loads(path.read_text(encoding="utf-8"))
                if name.endswith(".webmanifest"):
                    found += [(name, why) for why in _manifest(value, site)]
            else:
                found += [(name, why) for why in check(ElementTree.fromstring(path.read_bytes()))]
        except (ValueError, ElementTree.ParseError) as error:
            found.append((name, str(error)))
    return found


def _manifest(value, site):
    if not value.get("name") or value.get("lang") != "nl":
        yield "without a name, or not in Dutch"
    icons = value.get("icons", [])
    if not {"192x192", "512x512"} <= {icon["sizes"] for icon in icons}:
        yield "without an icon of 192 and one of 512 pixels"
    for icon in icons:
        if icon["src"] not in site.files:
            yield f"no such file: {icon['src']}"


def _nothing_more(root):
    return []


def _feed(root):
    if root.tag != f"{ATOM}feed":
        yield f"the root is {root.tag}"
        return
    for name in ("id", "title", "updated", "author"):
        if len(root.findall(f"{ATOM}{name}")) != 1:
            yield f"not exactly one {name}"
    entries = root.findall(f"{ATOM}entry")
    if not entries:
        yield "no entries"
    for entry in entries:
        for name in ("id", "title", "updated", "link"):
            if entry.find(f"{ATOM}{name}") is None:
                yield f"an entry without {name}"
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    if len(ids) != len(set(ids)):
        yield "an id twice"
    if any(not identity.startswith("tag:") for identity in ids):
        yield "an id that is no tag: URI"


def _sitemap(root):
    if root.tag != f"{SITEMAP}urlset":
        yield f"the root is {root.tag}"
    addresses = [element.text for element in root.iter(f"{SITEMAP}loc")]
    if not addresses:
        yield "no addresses"
    if len(addresses) != len(set(addresses)):
        yield "an address twice"
