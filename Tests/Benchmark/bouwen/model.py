"""What the pages of a set say, whoever builds them."""

import csv
import random
import re
import unicodedata
from dataclasses import dataclass, field
from itertools import accumulate

from common.lexicon import Lexicon

# Kind, and its part of the pages.
KINDS = [("vragen", 0.4), ("gidsen", 0.3), ("tips", 0.2), ("casussen", 0.1)]
TOPICS = """
aanmelden en beoordelen
advies en onderzoek
besluit en bezwaar
contract en loon
uren en werkdruk
begeleiding op de werkplek
aanpassing van de werkplek
proefplaatsing
loonkostensubsidie
ziekte en verzuim
vervoer naar het werk
uitkering en inkomen
toeslagen en schulden
school en stage
dagbesteding
terugval
doorgroeien
inkoop en aanbesteding
samenwerken in de regio
wachtlijst en aantallen
resultaten en monitoring
scholing en taal
wonen en zorg
privacy en gegevens
""".strip().split("\n")
AUDIENCES = [
    "mensen-zelf", "familie-en-begeleiders", "scholen", "werkgevers", "gemeenten", "uwv", "beleid",
]  # fmt: skip
STEPS = ["melden", "advies", "besluit", "werkplek", "start", "terugval"]
CASE_QUESTIONS = [
    ("uitgangspunten", "Wat zijn de uitgangspunten?"),
    ("wie-heeft-mogelijkheden", "Hoe ziet men wie kan doorgroeien?"),
    ("weg-naar-betaald-werk", "Hoe gaat de weg naar betaald werk?"),
    ("terugval", "Wat als het niet lukt?"),
    ("samenwerking", "Wie werken samen?"),
    ("geld-en-resultaten", "Wat kost het en wat levert het op?"),
    ("wat-werkt", "Wat werkt volgens de mensen zelf?"),
]
FACTS_A_SOURCE = 8
# The register of words to avoid has these.
AVOIDED = {"gevallen", "indien", "tevens", "reeds", "conform", "middels"}


@dataclass
class Target:
    """Where a link leads: a folder of the model (`vragen`, `bronnen` …), a slug, an anchor."""

    folder: str
    slug: str
    anchor: str = ""


@dataclass
class Topic:
    slug: str
    title: str
    summary: str
    text: str


@dataclass
class Municipality:
    slug: str
    name: str
    code: str
    region: str
    summary: str
    text: str


@dataclass
class Region:
    slug: str
    name: str
    members: list[Municipality] = field(default_factory=list)


@dataclass
class Fact:
    slug: str
    text: str
    # A sentence that a page says of it, with its figures.
    claim: str
    year: int


@dataclass
class Source:
    slug: str
    title: str
    year: int
    facts: list[Fact]


@dataclass
class Page:
    kind: str
    slug: str
    title: str
    summary: str
    # A day of the year 2026 or before, ISO.
    date: str
    checked: str
    year: int
    municipalities: list[Municipality]
    topics: list[Topic]
    audiences: list[str]
    step: str
    keywords: list[str]
    citations: list[tuple[Source, Fact]]
    # Markdown in which LINK n MARK stands for the address of `links[n]`.
    body: str = ""
    links: list[Target] = field(default_factory=list)
    words: int = 0


MARK = re.compile("\x02(\\d+)\x03")


def addressed(page, address):
    """The body with its links; `address` makes text of a target."""
    return MARK.sub(lambda found: address(page.links[int(found[1])]), page.body)


def slug_of(text):
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def skewed(chooser, things, power=1.6):
    """One of them, the first ones more often."""
    return things[int(len(things) * chooser.random() ** power)]


def some(chooser, things, number, power=1.6):
    chosen = []
    while len(chosen) < number:
        if (one := skewed(chooser, things, power)) not in chosen:
            chosen.append(one)
    return chosen


class Model:
    def __init__(self, count, register):
        self.count = count
        self.lexicon = Lexicon()
        self._cumulative = self.lexicon.cumulative
        chooser = random.Random(f"frame {count}")
        self._vocabularies = [self._vocabulary(chooser) for _ in TOPICS]
        self.topics = [
            Topic(
                slug_of(name),
                name.capitalize(),
                f"Alles over {name}.",
                self._prose(chooser, 60, place),
            )
            for place, name in enumerate(TOPICS)
        ]
        self.regions = {}
        self.municipalities = self._places(chooser, register)
        self.sources = [self._source(chooser, n) for n in range(max(5, count // 40))]
        self._facts = [(source, fact) for source in self.sources for fact in source.facts]
        self._heads = [self._head(number) for number in range(count)]

    # Words

    def _vocabulary(self, chooser):
        """Sixty words that belong together, not the most frequent ones, not the rarest."""
        low, high = self.lexicon.content_from, 20_000
        return [self.lexicon.words[int(low * (high / low) ** chooser.random())] for _ in range(60)]

    def _words(self, chooser, number, topic):
        """Words of the language, one in six of them of the topic."""
        own = self._vocabularies[topic]
        words = chooser.choices(self.lexicon.words, cum_weights=self._cumulative, k=number)
        for place, word in enumerate(words):
            if chooser.random() < 0.17:
                words[place] = skewed(chooser, own, 2)
            elif word in AVOIDED:
                words[place] = "dan"
        return words

    def _sentences(self, chooser, number, topic):
        words, start, sentences = self._words(chooser, number, topic), 0, []
        while start < number:
            part = words[start : start + 6 + int(chooser.random() * 11)]
            start += len(part)
            if len(part) > 9:
                part[5] += ","
            sentences.append(" ".join([part[0][0].upper() + part[0][1:], *part[1:]]) + ".")
        return sentences

    def _prose(self, chooser, number, topic):
        return " ".join(self._sentences(chooser, number, topic))

    def _summary(self, chooser, topic):
        """Lists do not show more than 200 signs."""
        words = self._prose(chooser, 14, topic).split(" ")
        while len(" ".join(words)) > 190:
            words.pop()
        return " ".join(words).rstrip(".,") + "."

    def _phrase(self, chooser, number, topic):
        words = [skewed(chooser, self._vocabularies[topic], 1.3) for _ in range(number)]
        return " ".join(words).capitalize()

    # The frame: places, sources, the head of every page

    def _places(self, chooser, register):
        with open(register / "gemeenten.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        shown = self._shown_names(register)
        places = []
        for row in rows:
            name = shown.get(row["code"], row["name"])
            region = row["labour_market_region"]
            place = Municipality(
                slug_of(name), name, row["code"], slug_of(region),
                f"Hoe de gemeente {name} het regelt.",
                self._prose(chooser, 70, len(places) % len(TOPICS)),
            )  # fmt: skip
            places.append(place)
            self.regions.setdefault(place.region, Region(place.region, region)).members.append(
                place
            )
        return places

    @staticmethod
    def _shown_names(register):
        """The names under `weergavenamen`: these few lines are all the YAML that is needed."""
        text = (register / "gemeenten.yaml").read_text(encoding="utf-8")
        block = text.split("weergavenamen:\n", 1)[1].split("\n", 1000)
        names = {}
        for line in block:
            if not line.startswith("  "):
                break
            code, name = line.strip().split(": ", 1)
            names[code] = name
        return names

    def _source(self, chooser, number):
        topic = number % len(TOPICS)
        year = 2018 + number % 8
        facts = []
        for place in range(FACTS_A_SOURCE):
            figure = 2 + int(chooser.random() * 900)
            thing = skewed(chooser, self._vocabularies[topic], 1.2)
            claim = f"In {year} ging het om {figure} keer {thing}"
            facts.append(Fact(f"feit-{place + 1}", f"{claim} op een heel jaar.", claim, year))
        title = f"{self._phrase(chooser, 3, topic)}, deel {number + 1}"
        return Source(f"bron-{number + 1:04d}", title, year, facts)

    def _head(self, number):
        chooser = random.Random(f"head {self.count} {number}")
        chance, kind = chooser.random(), KINDS[-1][0]
        for (name, _), until in zip(KINDS, accumulate(part for _, part in KINDS)):
            if chance < until:
                kind = name
                break
        topics = some(chooser, range(len(TOPICS)), 1 + int(chooser.random() * 4))
        title = self._phrase(chooser, 2 + int(chooser.random() * 3), topics[0])
        slug = f"{slug_of(title)}-{number:05d}"
        facts = [self._facts[number % len(self._facts)]]
        if kind in ("tips", "casussen"):
            facts.append(self._facts[int(chooser.random() * len(self._facts))])
        if len(facts) == 2 and facts[0] == facts[1]:
            facts.pop()
        month, day = 1 + int(chooser.random() * 10), 1 + int(chooser.random() * 28)
        year = 2020 + int(chooser.random() * 7)
        return Page(
            kind=kind,
            slug=slug,
            title=title + ("?" if kind == "vragen" else ""),
            summary=self._summary(chooser, topics[0]),
            date=f"{year}-{month:02d}-{day:02d}",
            checked=f"2026-{month:02d}-{day:02d}",
            year=2015 + int(chooser.random() * 11),
            municipalities=some(chooser, self.municipalities, 1 + int(chooser.random() * 3)),
            topics=[self.topics[place] for place in topics],
            audiences=some(chooser, AUDIENCES, 1 + int(chooser.random() * 3)),
            step=skewed(chooser, STEPS),
            keywords=[skewed(chooser, self._vocabularies[topics[0]], 1) for _ in range(2)],
            citations=facts,
        )

    # Pages

    def pages(self):
        """One at a time: a large set does not fit in memory as text."""
        for number, page in enumerate(self._heads):
            self._fill(page, number)
            yield page
            page.body = ""

    def _fill(self, page, number):
        chooser = random.Random(f"body {self.count} {number}")
        topic = self.topics.index(page.topics[0])
        page.words = 300 + int(chooser.random() * 601)
        page.links = []

        def link(text, target):
            page.links.append(target)
            return f"[{text}](\x02{len(page.links) - 1}\x03)"

        def link_to(other):
            anchor = "meer-weten" if chooser.random() < 0.2 else ""
            return link(other.title.rstrip("?").lower(), Target(other.kind, other.slug, anchor))

        # Each page leads to the next, so none is an orphan. Three to six links, citations included.
        wanted = 3 + int(chooser.random() * 4)
        sentences = []
        for source, fact in page.citations:
            there = Target("bronnen", source.slug, fact.slug)
            sentences.append(f"{fact.claim} ({link(f'{source.title}, {fact.year}', there)}).")
        sentences.append(f"Lees ook {link_to(self._heads[(number + 1) % self.count])}.")
        while len(page.links) < wanted:
            chance = chooser.random()
            if chance < 0.15:
                there = skewed(chooser, page.topics)
                text = link(there.title.lower(), Target("themas", there.slug))
            elif chance < 0.3:
                place = skewed(chooser, page.municipalities)
                text = link(place.name, Target("gemeenten", place.slug))
            else:
                text = link_to(self._heads[int(chooser.random() * self.count)])
            sentences.append(f"Kijk bij {text}.")

        headings = self._headings(chooser, page, topic)
        share = page.words // (len(headings) + 1)
        parts = [self._section(chooser, share, topic, sentences[:1], page, with_list=False)]
        rest = sentences[1:]
        for place, (heading, anchor) in enumerate(headings):
            mark = f" {{#{anchor}}}" if anchor else ""
            own = rest[place :: len(headings)]
            text = self._section(chooser, share, topic, own, page, with_list=place % 2 == 0)
            parts.append(f"## {heading}{mark}\n\n{text}")
        if number % 3 == 0:
            parts.insert(2, self._table(chooser, topic))
        parts.insert(1, f"Let op: {' '.join(self._words(chooser, 9, topic))}.[^uitleg]")
        parts.append(f"[^uitleg]: {self._prose(chooser, 15, topic)}")
        page.body = "\n\n".join(parts) + "\n"

    def _headings(self, chooser, page, topic):
        number = max(2, page.words // 160)
        if page.kind == "casussen":
            headings = [(title, anchor) for anchor, title in CASE_QUESTIONS[:number]]
        else:
            headings = [(self._phrase(chooser, 3, topic), "") for _ in range(number)]
        return [*headings, ("Meer weten", "meer-weten")]

    def _section(self, chooser, words, topic, sentences, page, with_list):
        in_list = words // 3 if with_list else 0
        texts = self._sentences(chooser, max(8, words - in_list), topic)
        if len(texts) > 2:
            strong = texts[1].split(" ")
            texts[1] = " ".join(["**" + strong[0], strong[1] + "**", *strong[2:]])
        for sentence in sentences:
            texts.insert(1 + int(chooser.random() * len(texts)), sentence)
        half = (len(texts) + 1) // 2
        blocks = [" ".join(texts[:half]), " ".join(texts[half:])]
        if in_list:
            items = self._sentences(chooser, in_list, topic)
            blocks.insert(1, "\n".join(f"- {item}" for item in items))
        return "\n\n".join(block for block in blocks if block)

    def _table(self, chooser, topic):
        rows = ["| Wat | Hoe | Wie |", "| --- | --- | ---: |"]
        for _ in range(4 + int(chooser.random() * 4)):
            cells = [" ".join(self._words(chooser, size, topic)) for size in (2, 4, 1)]
            rows.append(f"| {' | '.join(cells)} |")
        return "\n".join(rows)
