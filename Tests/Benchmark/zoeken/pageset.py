"""
Makes a set of pages, always the same for a number: content for kennisbank and 25 queries.

    python pageset.py 300 FOLDER
"""

import json
import random
import sys
from collections import Counter
from pathlib import Path
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.lexicon import Lexicon  # noqa: E402

WORDS_PER_PAGE = 350
# Of the words of a page, the part that comes from its topic.
TOPICAL = 0.2
SECTIONS = 4
DAY = "2026-01-01"
THEMES = ["wonen", "werk", "zorg", "geld", "school", "verkeer", "milieu", "bestuur"]
MUNICIPALITIES = [
    ("GM0034", "Almere", "Flevoland", "Flevoland", 52.37, 5.22),
    ("GM0193", "Zwolle", "Overijssel", "Regio Zwolle", 52.51, 6.09),
    ("GM0344", "Utrecht", "Utrecht", "Midden-Utrecht", 52.09, 5.12),
    ("GM0363", "Amsterdam", "Noord-Holland", "Groot Amsterdam", 52.37, 4.89),
]


class Maker:
    def __init__(self, pages):
        self.count = pages
        self.lexicon = Lexicon()
        self.random = random.Random(f"pages {pages}")
        # Words per topic; topics grow with the root of the number of pages.
        self.topics = [self._topic() for _ in range(max(8, int(pages**0.5)))]
        self.document_frequency = Counter()
        self.tokens = 0
        self.titles = []

    def _topic(self):
        """Thirty words that belong together, not the most frequent ones, not the rarest."""
        words = self.lexicon.words
        low, high = self.lexicon.content_from, 30_000
        ranks = [int(low * (high / low) ** self.random.random()) for _ in range(30)]
        return [words[rank] for rank in ranks]

    def _words(self, number, topic):
        chosen = self.random.choices(
            self.lexicon.words, cum_weights=self.lexicon.cumulative, k=number
        )
        for index in range(number):
            if self.random.random() < TOPICAL:
                chosen[index] = topic[int(len(topic) * self.random.random() ** 2)]
        return chosen

    def _prose(self, words):
        sentences, start = [], 0
        while start < len(words):
            length = 6 + int(self.random.random() * 11)
            part = words[start : start + length]
            if len(part) > 9:
                part = [*part[:5], part[5] + ",", *part[6:]]
            sentence = " ".join(part)
            sentences.append(sentence[0].upper() + sentence[1:] + ".")
            start += length
        return " ".join(sentences)

    def _title(self, topic):
        start = int(len(topic) * self.random.random())
        step = 1 + int((len(topic) - 3) / 2 * self.random.random())
        one, two, three = (topic[(start + step * place) % len(topic)] for place in range(3))
        joint = ["voor", "van", "en", "bij", "in", "met"][int(self.random.random() * 6)]
        title = f"{one} {joint} {two}" if self.random.random() < 0.6 else f"{one} {two} {joint} {three}"
        return title[0].upper() + title[1:]

    def page(self, number):
        """The path and the text of a page."""
        topic_number = int(len(self.topics) * self.random.random())
        topic = self.topics[topic_number]
        title = self._title(topic)
        kind = "vragen" if number % 7 == 0 else "paginas"
        if kind == "vragen":
            title += "?"
        summary = self._prose(self._words(12, topic))
        words = self._words(WORDS_PER_PAGE - 12 - 3 * SECTIONS, topic)
        share = len(words) // SECTIONS
        headings = [" ".join(self._words(3, topic)).capitalize() for _ in range(SECTIONS)]
        bodies = [
            self._prose(words[part * share : (part + 1) * share if part < SECTIONS - 1 else None])
            for part in range(SECTIONS)
        ]
        self.tokens += WORDS_PER_PAGE
        self.titles.append(title)
        everything = " ".join([title, summary, *headings, *words]).lower()
        for word in set(everything.replace("?", "").replace(".", "").replace(",", "").split()):
            self.document_frequency[word] += 1

        front = [f'titel: "{title}"', f'samenvatting: "{summary}"', f"datum: {DAY}"]
        front.append(f"themas: [{THEMES[topic_number % len(THEMES)]}]")
        if number % 5 == 0:
            front.append(f"gemeenten: [{MUNICIPALITIES[number // 5 % len(MUNICIPALITIES)][0]}]")
        if kind == "vragen":
            front += [
                f'kort_antwoord: "{summary}"',
                "grondslag: onbekend",
                "doelgroepen: [mensen-zelf]",
            ]
        text = bodies[0] + "".join(
            f"\n\n## {heading}\n\n{body}" for heading, body in zip(headings, bodies[1:])
        )
        name = f"p{number:05d}"
        folder = f"vragen/{name}" if kind == "vragen" else f"paginas/{name[:3]}/{name}"
        return f"{folder}.md", "---\n" + "\n".join(front) + f"\n---\n\n{text}\n"

    # Queries

    def _near(self, share, skip=()):
        """A content word that stands in about this part of the pages (a number above 1: in that many)."""
        aim = share * self.count if share < 1 else share
        words = [
            word
            for word, count in sorted(self.document_frequency.items())
            if len(word) > 4 and word.isalpha() and word not in skip and 5 <= count
        ]
        functional = set(self.lexicon.words[: self.lexicon.content_from])
        words = [word for word in words if word not in functional]
        return min(
            words,
            key=lambda word: (abs(self.document_frequency[word] - aim), crc32(word.encode())),
        )

    def queries(self):
        """Twenty queries: frequent, ordinary and rare words, pairs, threes, and whole titles."""
        singles = []
        for share in (0.5, 0.35, 0.25, 0.15, 0.08, 0.05, 0.03, 0.02, 6, 8, 10, 12):
            singles.append(self._near(share, skip=singles))
        chooser = random.Random("queries")
        titles = [chooser.choice(self.titles).rstrip("?").lower() for _ in range(8)]
        content = [
            [w for w in title.split() if w not in self.lexicon.words[: self.lexicon.content_from]]
            for title in titles
        ]
        pairs = [" ".join(words[:2]) for words in content[:4]]
        threes = [" ".join([*words, singles[4]][:3]) for words in content[4:6]]
        return singles + pairs + threes + titles[6:]

    def typos(self):
        """Five words of titles with one letter left out, none of which is a word itself."""
        chooser = random.Random("typos")
        found = []
        while len(found) < 5:
            words = [w for w in chooser.choice(self.titles).rstrip("?").lower().split() if len(w) > 7]
            for word in words[:1]:
                place = 1 + int(chooser.random() * (len(word) - 2))
                typo = word[:place] + word[place + 1 :]
                if word.isalpha() and typo not in self.document_frequency:
                    found.append(typo)
        return found


def write(pages, folder):
    """Writes the set below the folder, once: `content/`, `queries.json`."""
    folder = Path(folder)
    if (folder / "queries.json").exists():
        return json.loads((folder / "queries.json").read_text(encoding="utf-8"))
    maker = Maker(pages)
    content = folder / "content"

    def put(name, text):
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    for number in range(pages):
        put(*maker.page(number))
    put("site.yaml", 'titel: Proefset\nadres: ""\nlicentie: CC0\n')
    put("paginas/index.md", f"---\ntitel: Proefset\nsamenvatting: Proefset.\ndatum: {DAY}\n---\n\nProef.\n")
    put("register/doelgroepen.yaml", "- id: mensen-zelf\n  label: Inwoners\n")
    put("register/gemeenten.yaml", "peildatum: 2026-01-01\nbron: verzonnen\n")
    rows = "\n".join(",".join(map(str, row)) for row in MUNICIPALITIES)
    put("register/gemeenten.csv", f"code,name,province,labour_market_region,lat,lon\n{rows}\n")
    for order, theme in enumerate(THEMES, 1):
        put(
            f"themas/{theme}.md",
            f"---\ntitel: {theme.capitalize()}\nsamenvatting: Over {theme}.\ndatum: {DAY}\n"
            f"volgorde: {order}\n---\n\nOver {theme}.\n",
        )
    facts = {
        "pages": pages,
        "words": maker.tokens,
        "vocabulary": len(maker.document_frequency),
        "queries": maker.queries(),
        "typos": maker.typos(),
    }
    (folder / "queries.json").write_text(
        json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return facts


if __name__ == "__main__":
    print(json.dumps(write(int(sys.argv[1]), sys.argv[2]), ensure_ascii=False, indent=1))
