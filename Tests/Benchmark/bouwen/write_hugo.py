"""
Writes the same set as content for Hugo: taxonomies instead of typed kinds, links as they will be.
"""

import json

from model import addressed

DAY = "2026-01-01"
NAMES = {
    "vragen": "Vragen",
    "gidsen": "Gidsen",
    "tips": "Tips",
    "casussen": "Casussen",
    "bronnen": "Bronnen",
    "regios": "Regio's",
    "themas": "Thema's",
    "gemeenten": "Gemeenten",
    "doelgroepen": "Voor wie",
}
AUDIENCE_NAMES = {
    "mensen-zelf": "Mensen die beschut werk zoeken",
    "familie-en-begeleiders": "Familie en begeleiders",
    "scholen": "Scholen",
    "werkgevers": "Werkgevers",
    "gemeenten": "Gemeenten",
    "uwv": "UWV",
    "beleid": "Landelijk beleid en onderzoek",
}


class HugoWriter:
    def __init__(self, content):
        self.content = content

    def _put(self, name, front, body=""):
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
        path.write_bytes(("---\n" + "\n".join(lines) + f"\n---\n\n{body}").encode())

    # What there is besides pages

    def frame(self, model):
        self._put("_index.md", {"title": "Proefset", "date": DAY}, "Proef.\n")
        self._put("nieuw/_index.md", {"title": "Nieuw", "layout": "nieuw", "outputs": ["html"]})
        for folder, title in NAMES.items():
            self._put(f"{folder}/_index.md", {"title": title})
        for topic in model.topics:
            front = {"title": topic.title, "summary": topic.summary, "date": DAY}
            self._put(f"themas/{topic.slug}/_index.md", front, topic.text + "\n")
        for name, title in AUDIENCE_NAMES.items():
            self._put(f"doelgroepen/{name}/_index.md", {"title": title, "outputs": ["html"]})
        for place in model.municipalities:
            near = [other.slug for other in model.regions[place.region].members if other != place]
            front = {"title": f"Beschut werk in {place.name}", "linkTitle": place.name}
            front |= {
                "summary": place.summary,
                "date": DAY,
                "regio": place.region,
                "buren": near[:8],
            }
            self._put(f"gemeenten/{place.slug}/_index.md", front, place.text + "\n")
        for region in model.regions.values():
            front = {"title": region.name, "date": DAY}
            self._put(
                f"regios/{region.slug}.md",
                front | {"leden": [place.slug for place in region.members]},
            )
        for source in model.sources:
            body = "".join(
                f"## Feit {place} {{#{fact.slug}}}\n\n{fact.text} ({fact.year}, een bladzijde)\n\n"
                for place, fact in enumerate(source.facts, 1)
            )
            self._put(
                f"bronnen/{source.slug}.md",
                {"title": source.title, "date": f"{source.year}-01-01"},
                body,
            )

    # Pages

    def page(self, page):
        front = {
            "title": page.title,
            "summary": page.summary,
            "date": page.date,
            "gecontroleerd": page.checked,
            "eigenaar": "redactie",
            "themas": [topic.slug for topic in page.topics],
            "gemeenten": [place.slug for place in page.municipalities],
            "doelgroepen": page.audiences,
            "stap": page.step,
            "keywords": page.keywords,
            "bronnen": list(dict.fromkeys(source.slug for source, _ in page.citations)),
        }
        if page.kind == "casussen":
            front["jaar"] = page.year
        self._put(f"{page.kind}/{page.slug}.md", front, addressed(page, self._address))

    @staticmethod
    def _address(target):
        anchor = f"#{target.anchor}" if target.anchor else ""
        return f"/{target.folder}/{target.slug}/{anchor}"
