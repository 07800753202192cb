"""No kind of page escapes the other tests."""

import pytest

from kit.kinds import KINDS, kinds_of, pages_of


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_a_page(site, name):
    assert pages_of(site, name), f"no page of the kind {name}"


def test_every_page_is_of_one_kind(site):
    assert {page.address: kinds_of(page) for page in site.pages if len(kinds_of(page)) != 1} == {}


def test_the_report_counts_the_same_pages_per_template(site):
    counts = {}
    for name, kind in KINDS.items():
        counts[kind.template] = counts.get(kind.template, 0) + len(pages_of(site, name))
    assert site.report["paginas"] == counts
