"""Where something is missing: scripts, a host, or a part of the index."""

import re

import pytest
from playwright.sync_api import expect

from kit.browser import Watch
from kit.search import FIELD, LINKS, MISTYPED, RESULTS, STATUS


def test_without_scripts_a_query_leads_to_the_index(home, open_window):
    page = open_window(java_script_enabled=False)
    page.goto(home + "zoeken/?q=wajong&thema=x")
    message = page.locator("main", has_text="JavaScript").locator("#k-zoek-online")
    expect(message).to_be_visible()
    for address in ("vragen/", "gemeenten/", "themas/"):
        assert page.locator(f"#k-zoek-wegen a[href='../{address}']:visible").count() == 1
    # Nothing that would not work.
    assert page.locator("main select:visible, #k-zoek-meer:visible").count() == 0
    # By its first letter everything is found.
    for address in ("begrippen/wajong/", "gemeenten/almere/", "themas/contract-loon-en-uren/"):
        page.goto(home + "zoeken/?q=wajong&thema=x")
        letter = address.split("/")[1][0].upper()
        page.locator("#k-zoek-index").get_by_role("link", name=letter, exact=True).click()
        assert page.locator(f"main a[href$='/{address}']:visible").count() == 1


def test_a_page_from_disk_says_that_search_works_online_only(site, open_new_window):
    page = open_new_window()
    page.goto(site.files["zoeken/index.html"].as_uri() + "?q=wajong")
    expect(page.locator("#k-zoek-online")).to_be_visible()
    assert "alleen op de website" in page.locator("#k-zoek-online").inner_text()
    assert page.locator("#k-zoek-index").is_visible()


def test_the_notice_is_gone_where_search_works(search):
    page = search("?q=wajong", reduced_motion="reduce")
    assert page.locator("#k-zoek-online").is_hidden()


POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def test_a_strict_policy_is_enough(search, open_new_window):
    page = open_new_window()
    watch = Watch(page)

    def answer(route):
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": POLICY}
        route.fulfill(response=response, headers=headers)

    page.route("**/zoeken/**", answer)
    search(f"?q={MISTYPED}&uitleg", window=page)
    assert page.locator(RESULTS).count() > 0
    page.locator("select[name=soort]").select_option("begrip")
    page.wait_for_url("**soort=begrip**")
    page.locator(FIELD).fill("almere")
    page.locator(FIELD).press("Enter")
    page.wait_for_timeout(100)
    assert watch.messages == []
    assert watch.failures == []
    # The policy was there: it stops a style that it does not allow.
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.wait_for_timeout(50)
    assert any("style-src" in text for text in watch.messages)


def broken(what):
    def answer(route):
        if what == "status 404":
            route.fulfill(status=404, body="weg")
        elif what == "no connection":
            route.abort()
        else:
            route.fulfill(body=what, content_type="application/json")

    return answer


@pytest.mark.parametrize(
    "part, what",
    [
        ("index.json", "status 404"),
        ("index.json", "no connection"),
        ("index.json", "<!doctype html>"),
        ("index.json", "null"),
        ("index.json", '{"versie":1}'),
        ("w/**", "status 404"),
        ("w/**", "<!doctype html>"),
        ("w/**", '{"wajong":["wajong","~~~"]}'),
        ("u/**", "status 404"),
        ("u/**", "[]"),
    ],
)
def test_a_broken_index_is_told_and_the_site_stays_in_reach(home, open_window, part, what):
    page = open_window()
    page.goto("about:blank")
    page.route(f"**/search/{part}", broken(what))
    page.goto(home + "zoeken/?q=wajong")
    page.wait_for_function("document.querySelector('main [role=status]').textContent")
    assert "Zoeken lukt nu niet" in page.locator(STATUS).inner_text()
    assert page.locator("#k-zoek-index").is_visible()
    assert page.locator(RESULTS).count() == 0
    assert page.locator("#k-zoek-keuzes, #k-zoek-meer").locator("visible=true").count() == 0
    # It works again as soon as the index does.
    page.unroute_all()
    page.locator(FIELD).press("Enter")
    expect(page.locator(LINKS).first).to_be_visible()


@pytest.mark.parametrize("what", ["status 404", "null"])
def test_without_the_choices_there_are_still_results(search, home, open_window, what):
    page = open_window()
    page.route("**/search/f/**", broken(what))
    page.goto("about:blank")
    # They would be there for a moment if the failure took them away.
    page.goto(home + "zoeken/?q=wajong", wait_until="networkidle")
    expect(page.locator(LINKS).first).to_be_visible()
    expect(page.locator("#k-zoek-keuzes")).to_be_hidden()
    expect(page.locator(STATUS)).to_have_text(re.compile("resultaten voor"))


def test_a_site_that_was_renewed_meanwhile_is_read_anew(home, open_window):
    page = open_window()
    page.goto("about:blank")
    failed = []

    def once(route):
        if failed:
            return route.continue_()
        failed.append(route.request.url)
        return route.fulfill(status=404, body="weg")

    page.route("**/search/w/**", once)
    page.goto(home + "zoeken/?q=wajong")
    expect(page.locator(LINKS).first).to_be_visible()
    assert len(failed) == 1
