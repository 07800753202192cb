"""Every page of the site, read as text."""

from kit import feeds, markup, nu
from kit.kinds import KINDS, sample
from kit.links import LinkChecker, unreachable


def test_pages_keep_the_rules_of_the_site(site):
    found = [f"{page}: {why}" for page in site.pages for why in markup.findings(page)]
    assert found == []


def test_titles_tell_pages_apart(site):
    by_title = {}
    for page in site.pages:
        if not page.is_redirect:
            title = page.document.first("title").text
            by_title.setdefault(title, []).append(page.address)
    assert {title: pages for title, pages in by_title.items() if len(pages) > 1} == {}


def test_links_lead_somewhere(site):
    checker = LinkChecker(site)
    assert checker.findings() == []
    # Every page has at least a menu and a footer.
    assert checker.checked > 10 * len(site.pages)


def test_links_lead_somewhere_without_an_address(plain_site):
    assert LinkChecker(plain_site).findings() == []


def test_every_page_can_be_reached_from_home(site):
    assert unreachable(site) == []


def test_files_for_programs_are_well_formed(site):
    assert feeds.findings(site) == []
    assert {"feed.xml", "sitemap.xml", "robots.txt"} <= site.files.keys()


def test_html_is_valid(site):
    files = [sample(site, name).file for name in KINDS]
    found = nu.findings(files)
    assert {str(path.relative_to(site.root)): why for path, why in found.items()} == {}


def test_without_an_address_nothing_absolute_is_written(plain_site):
    if plain_site.report["diagnostiek"] is None:
        raise AssertionError("the report has no diagnostics")
    for page in plain_site.pages:
        assert 'rel="canonical"' not in page.html
    assert "sitemap.xml" not in plain_site.files
