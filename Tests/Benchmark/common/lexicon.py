"""A vocabulary that looks Dutch: real words first, then made-up stems, compounds and inflections."""

import random
import re
from itertools import accumulate

FUNCTION_WORDS = """
de van het een en in is op te dat die voor met zijn niet aan er om dan als maar ook bij of uit nog
naar door over wordt werd tot onder tegen na moet veel meer mag kan hebben worden zo wel deze dit
geen tussen hun u uw wij ons onze zij hij haar al daar hier toen nu alleen altijd vaak soms eerst
daarna binnen buiten zonder per tijdens via volgens samen weer elk ieder andere zelf steeds waar wie
wat wanneer hoe welke omdat terwijl zodat toch echter bijvoorbeeld ongeveer minder mensen gaat komt
doet maakt geeft krijgt vraagt staat ligt blijft
""".split()

REAL_STEMS = """
gemeente werk uitkering aanvraag besluit regeling subsidie vergunning woning huur zorg school kind
ouder leerling bedrijf werkgever loon contract uur week maand jaar dag plan beleid raad wet regel
belasting heffing afval straat wijk buurt plein park boom tuin weg fiets auto bus trein station
parkeer kaart pas brief formulier adres balie loket afspraak gesprek advies arts keuring hulp
begeleiding vraag antwoord bezwaar beroep rechter termijn kosten geld bedrag toeslag bijdrage
rekening schuld lening rente budget inkomen bijstand pensioen werkplek baan stage proef plaats
bibliotheek museum theater muziek sport club vereniging vrijwilliger feest markt winkel horeca bouw
grond huis dak muur raam energie stroom gas water milieu natuur dier hond kat paspoort rijbewijs
huwelijk geboorte graf archief foto kaartje krant bericht website gegeven register bron cijfer
onderzoek rapport resultaat doel kans risico gevaar brand politie veiligheid gezondheid ziekte
medicijn ziekenhuis praktijk dokter tand oog hand voet hoofd groep lid voorzitter bestuur minister
provincie land stad dorp regio grens haven schip brug kanaal dijk zee strand eiland weer zon regen
wind sneeuw nacht ochtend avond middag lente zomer herfst winter tijd eeuw verleden toekomst
""".split()

ONSETS = """
b bl br d dr f fl g gl gr h j k kl kn kr l m n p pl pr r s sch sl sm sn sp st str t tr v vl w wr z zw
""".split()
NUCLEI = "a a e e i o o u aa ee oo uu ie oe ei ij ui ou eu".split()
CODAS = "d f g k l l m n n p r r s t cht kt ld lt mp nd ng nk nt rd rk rm rs rt st".split()
CONSONANTS = "d g k l m n p r s t v z".split()
ENDINGS = "ing ing heid er el en ie schap ling sel aar iteit atie".split()

VOWELS = "aeiou"
LONG_VOWEL = re.compile(r"(?:(?<=[^aeiou])|^)(aa|ee|oo|uu)([^aeiou])$")
SHORT_VOWEL = re.compile(r"(?:(?<=[^aeiou])|^)[aeiou]([bdfgklmnprst])$")


def inflected_stem(stem):
    """The stem before an ending with a vowel: brief -> briev, maan -> man, man -> mann."""
    if long := LONG_VOWEL.search(stem):
        voiced = {"f": "v", "s": "z"}.get(long[2], long[2])
        return stem[: long.start()] + long[1][0] + voiced
    if SHORT_VOWEL.search(stem) and not stem.endswith(("el", "er", "en", "em")):
        return stem + stem[-1]
    if stem.endswith("f") and stem[-2:-1] in VOWELS + "lr":
        return stem[:-1] + "v"
    if stem.endswith("s") and stem[-3:-1] in ("ie", "oe", "ei", "ij", "ui", "ou", "eu"):
        return stem[:-1] + "z"
    return stem


def plural(stem):
    if stem[-1] in "aiou":
        return stem + "'s"
    if stem.endswith(("e", "el", "er", "en", "em", "je")):
        return stem + "s"
    if stem.endswith("heid"):
        return stem[:-2] + "den"
    return inflected_stem(stem) + "en"


def inflect(stem, chance):
    """A form of the stem; which one, a number below 1 decides."""
    if chance < 0.5:
        return plural(stem)
    if chance < 0.62:
        return stem + ("je" if stem[-1] in "dtkpfsg" else "tje")
    if chance < 0.74:
        return stem + "t" if stem[-1] != "t" else stem
    if chance < 0.84:
        return "ge" + stem + ("t" if stem[-1] in "kfschp" else "d")
    if chance < 0.94 and stem[-1] not in VOWELS:
        return inflected_stem(stem) + "e"
    return stem + ("te" if stem[-1] in "kfschpt" else "de")


class Lexicon:
    """`words[rank]`, the most frequent first; the same for every set of pages."""

    SIZE = 500_000
    # Zipf's law as far as this rank, steeper beyond: so the vocabulary of Dutch sites grows.
    KNEE, TAIL = 3_000, 1.7

    def __init__(self):
        self._random = random.Random("lexicon")
        self.stems = list(REAL_STEMS)
        self.words = list(dict.fromkeys(FUNCTION_WORDS))
        self.content_from = len(self.words)
        self._grow()
        self.cumulative = list(accumulate(self._frequency(rank) for rank in range(self.SIZE)))

    def _frequency(self, rank):
        if rank < self.KNEE:
            return 1 / (rank + 6)
        return 1 / (self.KNEE + 6) * (self.KNEE / rank) ** self.TAIL

    def _grow(self):
        known = set(self.words)
        real = iter(REAL_STEMS)
        while len(self.words) < self.SIZE:
            chance = self._random.random()
            if len(self.words) < 1_200 and chance < 0.6 and (stem := next(real, None)):
                word = stem
            elif chance < 0.4:
                word = self._new_stem()
            elif chance < 0.7:
                word = inflect(self._stem(), self._random.random())
            else:
                word = self._compound()
            if word not in known and len(word) < 32:
                known.add(word)
                self.words.append(word)

    def _stem(self):
        """One of the stems so far, the early ones more often."""
        return self.stems[int(len(self.stems) ** self._random.random()) - 1]

    def _pick(self, of):
        return of[int(self._random.random() * len(of))]

    def _new_stem(self):
        syllables = 1 + int(self._random.random() * 2.4)
        parts = []
        for _ in range(syllables):
            parts.append(self._pick(ONSETS) + self._pick(NUCLEI))
        word = "".join(parts)
        if self._random.random() < 0.35:
            word += self._pick(CONSONANTS) + self._pick(ENDINGS)
        else:
            word += self._pick(CODAS)
        self.stems.append(word)
        return word

    def _compound(self):
        first, second = self._stem(), self._stem()
        chance = self._random.random()
        link = "s" if chance < 0.25 else "en" if chance < 0.35 and first[-1] not in VOWELS else ""
        word = first + link + second
        if self._random.random() < 0.12:
            word += self._stem()
        if self._random.random() < 0.25:
            word = plural(word)
        return word
