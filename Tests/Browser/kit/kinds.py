"""The kinds of page that the site has, and how to tell them apart in the output.

Every page must be of exactly one kind, and every kind must have a page: see test_kinds.py.
"""

from dataclasses import dataclass
from typing import Callable

from kit.site import Page


def _any(page):
    return True


def _has_facts(page):
    return bool(page.document.with_class("blik-feiten"))


@dataclass(frozen=True)
class Kind:
    # The template that makes it, which the page names in the class of its body.
    template: str
    # Tells kinds apart that share a template.
    matches: Callable[[Page], bool] = _any


KINDS = {
    "start": Kind("start"),
    "gemeente-met-feiten": Kind("gemeente", _has_facts),
    "gemeente-zonder-feiten": Kind("gemeente", lambda page: not _has_facts(page)),
    "regio": Kind("regio"),
    "thema": Kind("thema"),
    "casus": Kind("casus"),
    "tip": Kind("tip"),
    "vraag": Kind("vraag"),
    "begrip": Kind("begrip"),
    "organisatie": Kind("organisatie"),
    "knelpunt": Kind("knelpunt"),
    "checklist": Kind("checklist"),
    "oefening": Kind("oefening"),
    "pagina": Kind("pagina"),
    "bron": Kind("bron"),
    "lijst": Kind("lijst"),
    "doelgroep": Kind("doelgroep"),
    "casusvraag": Kind("casusvraag"),
    "oplossingen": Kind("oplossingen"),
    "route": Kind("route"),
    "route-gemeente": Kind("route-gemeente"),
    "vergelijken-index": Kind("vergelijken-index"),
    "vergelijken": Kind("vergelijken"),
    "kaart": Kind("kaart"),
    "cijfers": Kind("cijfers"),
    "data": Kind("data"),
    "eenvoudig": Kind("eenvoudig"),
    "meedoen": Kind("meedoen"),
    "wegwijzer": Kind("wegwijzer"),
    "wegwijzer-vraag": Kind("wegwijzer-vraag"),
    "wegwijzer-uitkomst": Kind("wegwijzer-uitkomst"),
    "wegwijzer-overzicht": Kind("wegwijzer-overzicht"),
    "wie-bel-ik": Kind("wie-bel-ik"),
    "zoeken": Kind("zoeken"),
    "nieuw": Kind("nieuw", lambda page: "bladen" not in page.parts),
    "nieuw-vervolg": Kind("nieuw", lambda page: "bladen" in page.parts),
    "boekje-gemeente": Kind("boekje", lambda page: page.parts[0] == "gemeenten"),
    "boekje-thema": Kind("boekje", lambda page: page.parts[0] == "themas"),
    "boekje-algemeen": Kind("boekje", lambda page: page.parts == ["boekje"]),
    "404": Kind("404"),
    "redirect": Kind("redirect"),
}

# The pages that do not lead on by themselves.
LASTING = [name for name in KINDS if name != "redirect"]


def template_of(page):
    """The template a page was made from; None when it does not say."""
    body = page.document.first("body")
    names = [name.removeprefix("soort-") for name in body.classes if name.startswith("soort-")]
    return names[0] if len(names) == 1 else None


def kinds_of(page):
    template = template_of(page)
    return [
        name for name, kind in KINDS.items() if kind.template == template and kind.matches(page)
    ]


def pages_of(site, name):
    return [page for page in site.pages if name in kinds_of(page)]


# More elements than this are more of the same, and keep axe and the keyboard busy for minutes.
ENOUGH = 2000


def sample(site, name):
    """The fullest page of a kind: it shows most of what its template can. One that is not too long,
    where there is one; `make audit` sees them all."""
    pages = pages_of(site, name)
    if not pages:
        raise LookupError(f"the site has no page of the kind {name}")

    def fullness(page):
        size = len(page.document.elements)
        return (size <= ENOUGH, size if size <= ENOUGH else -size, page.address)

    return max(pages, key=fullness)
