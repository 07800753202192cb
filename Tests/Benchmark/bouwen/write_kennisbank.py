"""Writes a set as content for kennisbank."""

import json
import shutil

from model import addressed

DAY = "2026-01-01"
FOLDERS = {"gidsen": "paginas/gidsen"}


def quoted(text):
    """A YAML string; JSON's are."""
    return json.dumps(text, ensure_ascii=False)


class KennisbankWriter:
    def __init__(self, content, seeds, register):
        self.content, self.seeds = content, seeds
        self.content.mkdir(parents=True)
        self.seeds.mkdir()
        shutil.copytree(register, content / "register")

    def _put(self, name, text):
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        path.write_bytes(data)
        return len(data)

    # What there is besides pages

    def frame(self, model):
        self._put(
            "site.yaml", "titel: Proefset\nadres: https://kennisbank.example/\nlicentie: CC0\n"
        )
        self._put(
            "paginas/index.md",
            f"---\ntitel: Proefset\nsamenvatting: Een proef.\ndatum: {DAY}\n---\n\nProef.\n",
        )
        for order, topic in enumerate(model.topics, 1):
            front = ["titel: " + quoted(topic.title), "samenvatting: " + quoted(topic.summary)]
            front += [f"datum: {DAY}", f"volgorde: {order}"]
            self._put(f"themas/{topic.slug}.md", self._file(front, topic.text + "\n"))
        for place in model.municipalities:
            front = ["titel: " + quoted(f"Beschut werk in {place.name}")]
            front += [
                "samenvatting: " + quoted(place.summary),
                f"datum: {DAY}",
                f"code: {place.code}",
            ]
            self._put(f"gemeenten/{place.slug}.md", self._file(front, place.text + "\n"))
        for source in model.sources:
            (self.seeds / f"{source.slug}.yaml").write_text(self._source(source), encoding="utf-8")

    @staticmethod
    def _source(source):
        lines = [
            f"titel: {quoted(source.title)}",
            "soort: rapport",
            "uitgever: niemand",
            f"datum: {source.year}",
            "hergebruik: verzonnen",
            "staat: actueel",
            "feiten:",
        ]
        for fact in source.facts:
            lines += [
                f"  - id: {fact.slug}",
                f"    feit: {quoted(fact.text)}",
                f"    jaar: {fact.year}",
                "    plaats: een bladzijde",
            ]
        return "\n".join(lines) + "\n"

    # Pages

    def page(self, page):
        """Returns the size of the file."""
        front = [
            "titel: " + quoted(page.title),
            "samenvatting: " + quoted(page.summary),
            f"datum: {page.date}",
            f"gecontroleerd: {page.checked}",
            "controleren_voor: 24 maanden",
            "eigenaar: redactie",
            f"themas: [{', '.join(topic.slug for topic in page.topics)}]",
            f"gemeenten: [{', '.join(quoted(place.name) for place in page.municipalities)}]",
            f"doelgroepen: [{', '.join(page.audiences)}]",
            f"stap: {page.step}",
            f"zoekwoorden: [{', '.join(map(quoted, page.keywords))}]",
        ]
        if page.kind == "vragen":
            front += ["kort_antwoord: " + quoted(page.summary), "grondslag: praktijk"]
        if page.kind == "casussen":
            front.append(f"jaar: {page.year}")
        front.append("bronnen:")
        front += [f"  - {source.slug}/{fact.slug}" for source, fact in page.citations]
        up = "../../" if page.kind == "gidsen" else "../"
        text = self._file(front, addressed(page, lambda target: self._address(target, up)))
        return self._put(f"{FOLDERS.get(page.kind, page.kind)}/{page.slug}.md", text)

    @staticmethod
    def _address(target, up):
        anchor = f"#{target.anchor}" if target.anchor else ""
        if target.folder == "bronnen":
            return f"{up}../seeds/{target.slug}.yaml{anchor}"
        return f"{up}{FOLDERS.get(target.folder, target.folder)}/{target.slug}.md{anchor}"

    @staticmethod
    def _file(front, body):
        return "---\n" + "\n".join(front) + f"\n---\n\n{body}"
