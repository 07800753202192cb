"""The open data are what the pages show."""

import csv
import json
import re

import pytest

from kit.kinds import pages_of

TABLES = ["waarden", "velden", "gemeenten", "organisaties", "vragen", "bronnen"]


def text_of(element):
    return re.sub(r"\s+", " ", element.text).strip()


def rows_of(site, name):
    path = site.files[f"data/{name}.csv"]
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def flat(value):
    """A value of the JSON as the CSV writes it."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case list():
            return "; ".join(value)
        case _:
            return str(value)


@pytest.mark.parametrize("name", TABLES)
def test_both_files_hold_the_same_rows(site, name):
    data = json.loads(site.files[f"data/{name}.json"].read_text("utf-8"), parse_float=str, parse_int=str)
    rows = rows_of(site, name)
    assert [column["naam"] for column in data["kolommen"]] == list(rows[0])
    assert data["versie"] == "1" and data["licentie"] and data["datum"]
    texts = [{key: flat(value) for key, value in row.items()} for row in data["rijen"]]
    # The apostrophe before what would be a formula is there in CSV only.
    assert texts == [
        {key: re.sub(r"^'(?=[=+\-@\t\r])", "", value) for key, value in row.items()} for row in rows
    ]


@pytest.mark.parametrize("name", ["waarden", "gemeenten", "organisaties", "vragen", "bronnen"])
def test_every_row_names_a_place_on_a_page(site, name):
    for row in rows_of(site, name):
        address, _, anchor = row["pagina"].partition("#")
        page = site.page_by_name[address + "index.html"]
        assert not anchor or anchor in page.document.ids, row["pagina"]


def test_the_pages_show_the_values_of_the_data_and_no_others(site):
    by_page = {}
    for row in rows_of(site, "waarden"):
        by_page.setdefault(row["pagina"].partition("#")[0], []).append(row)
    places = [p for kind in ("gemeente-met-feiten", "gemeente-zonder-feiten", "regio") for p in pages_of(site, kind)]
    shown = 0
    for page in places:
        stands = own_values(page)
        # What is not known and has no note stands elsewhere on the page, without a value.
        rows = [row for row in by_page.get(page.address, []) if row["stand"] != "onbekend"]
        missing = [row["tekst"] for row in rows if row["tekst"] not in stands]
        assert missing == [], page
        known = [text for text in stands if text != "niet bekend"]
        assert len(known) == len(rows), page
        shown += len(known)
    assert shown > 300


def own_values(page):
    """What a page says of its own place, as sentences; not what comes with its region."""
    values = []
    for element in page.document.elements:
        if "waarde" in element.classes:
            values.append(None)
        elif values and element.tag == "p" and "stand" in element.classes:
            values[-1] = text_of(element)
        elif values and element.tag == "a" and element.text.startswith("via de regio"):
            values[-1] = None
    return [value for value in values if value]
