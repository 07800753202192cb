"""A page of every kind in the browser: quiet, self-contained, with and without JavaScript."""

from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from kit.browser import DESKTOP, NARROW, PHONE, Watch
from kit.kinds import LASTING, pages_of, sample
from kit.reflow import WIDER_TEXT, too_wide

WIDTHS = {"narrow": NARROW, "phone": PHONE, "desktop": DESKTOP}


@pytest.mark.parametrize("scripts", [True, False], ids=["js", "no-js"])
@pytest.mark.parametrize("kind", LASTING)
def test_pages_are_quiet_and_self_contained(open_new_window, address_of, kind, scripts):
    page = open_new_window(java_script_enabled=scripts)
    watch = Watch(page)
    address = address_of(kind)
    page.goto(address, wait_until="networkidle")
    if kind == "404":
        own = f"{address}: 404"
        assert own in watch.failures
        watch.failures.remove(own)
        watch.messages = [text for text in watch.messages if "404 (Not Found)" not in text]
    if not scripts:
        # What a page fetches ahead for its scripts, a browser without scripts refuses.
        watch.failures = [text for text in watch.failures if not text.endswith(".js: csp")]
    assert watch.messages == []
    assert watch.failures == []
    assert watch.elsewhere(address) == []
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    # The page, its style and its mark at least.
    assert len(watch.addresses) >= 2


@pytest.mark.parametrize("kind", LASTING)
def test_no_page_scrolls_sideways(open_window, address_of, kind):
    page = open_window()
    page.goto(address_of(kind))
    for name, size in WIDTHS.items():
        page.set_viewport_size(size)
        assert too_wide(page) == [], name
    # WCAG 1.4.12: readers may set text wider, in the smallest window too.
    page.set_viewport_size(NARROW)
    page.add_style_tag(content=WIDER_TEXT)
    assert too_wide(page) == [], "wider text"


@pytest.mark.parametrize("kind", LASTING)
def test_search_needs_no_script(home, open_window, address_of, kind):
    page = open_window(java_script_enabled=False)
    page.goto(address_of(kind))
    field = page.locator("input[name=q]").first
    field.fill("loonwaarde")
    field.press("Enter")
    page.wait_for_url("**/zoeken/?**")
    url = urlsplit(page.url)
    assert f"{url.scheme}://{url.netloc}{url.path}" == home + "zoeken/"
    assert parse_qs(url.query) == {"q": ["loonwaarde"]}


def test_without_scripts_the_search_page_leads_to_all_of_the_site(site, home, open_window, address_of):
    page = open_window(java_script_enabled=False)
    page.goto(address_of("zoeken"))
    letters = page.locator("#k-zoek-index a:visible").evaluate_all("all => all.map((a) => a.href)")
    listed = set()
    for sheet in sorted({letter.partition("#")[0] for letter in letters}):
        page.goto(sheet)
        listed |= set(page.locator("main a:visible").evaluate_all("all => all.map((a) => a.href)"))
    for kind in ("vraag", "begrip"):
        assert {home + one.address for one in pages_of(site, kind)} <= listed


def test_with_scripts_search_answers_and_says_how_many(home, open_window):
    page = open_window()
    page.goto(home + "zoeken/")
    everything = page.locator("main a:visible").count()
    page.goto(home + "zoeken/?q=loonwaarde")
    page.wait_for_function("document.querySelector('main [role=status]').textContent.trim()")
    assert page.locator("main input[name=q]").input_value() == "loonwaarde"
    page.wait_for_selector("[data-zoekresultaten] li")
    assert page.locator("[data-zoekresultaten] h2 a[href*='begrippen/loonwaarde/']").count() == 1
    assert 0 < page.locator("main a:visible").count() < everything
    page.locator("main input[name=q]").fill("qwertyuiop")
    page.wait_for_selector("main a[href*='begrippen/loonwaarde/']", state="hidden")
    assert "qwertyuiop" in page.locator("main [role=status]").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["js", "no-js"])
def test_redirects_lead_on(site, home, open_new_window, scripts):
    rules = site.files["_redirects"].read_text(encoding="utf-8").splitlines()
    by_start = {line.split()[0]: line.split()[1] for line in rules}
    for redirect in pages_of(site, "redirect"):
        page = open_new_window(java_script_enabled=scripts)
        watch = Watch(page)
        start, target = site.base_path + redirect.address, home + target_of(redirect)
        page.goto(home + redirect.address)
        page.wait_for_url(target)
        assert watch.messages == []
        assert watch.elsewhere(home) == []
        # For hosts that read that file, to the same place.
        assert home + by_start[start].removeprefix(site.base_path) == target


def target_of(redirect):
    """Where the one link on a redirect leads to, from the root of the site."""
    (link,) = redirect.document.all("a")
    return urljoin(f"http://site.test/{redirect.address}", link["href"]).removeprefix(
        "http://site.test/"
    )


def test_the_error_page_leads_home(site, home, open_window, address_of):
    page = open_window()
    response = page.goto(home + "een/diep/adres/dat/niet/bestaat")
    assert response.status == 404
    assert page.evaluate("[...document.styleSheets].length") == 1
    page.locator("header a").first.click()
    page.wait_for_url(home)


FROM_DISK = ["start", "gemeente-met-feiten", "vraag", "zoeken", "pagina"]


@pytest.mark.parametrize("kind", FROM_DISK)
def test_pages_open_from_disk(plain_site, open_new_window, kind):
    page = open_new_window()
    watch = Watch(page)
    page.goto(sample(plain_site, kind).file.as_uri(), wait_until="load")
    if kind == "zoeken":
        # Browsers load neither modules nor data from disk; the page says so.
        page.wait_for_selector("#k-zoek-online", state="visible")
    else:
        assert watch.failures == []
        assert watch.messages == []
    # Its style arrived: the skip link is out of sight.
    skip = page.locator("a").first.bounding_box()
    assert skip["y"] + skip["height"] <= 0 or skip["width"] <= 1
    assert page.locator("main a:visible").count() > 0
