"""The search page in the browser: what is typed, what is shown, and what when something is missing."""

import re
from urllib.parse import parse_qs, quote_plus, urlsplit

import pytest
from playwright.sync_api import expect

from kit import axe
from kit.browser import NARROW, PHONE, Watch

RESULTS = "[data-zoekresultaten] > li"
LINKS = "[data-zoekresultaten] > li h2 a"
STATUS = "main [role=status]"
FIELD = "main input[name=q]"
# So many milliseconds after the last letter the page takes it that a reader pauses.
PAUSE = 600
# Tests run beside others; what is late is not wrong.
expect.set_options(timeout=30_000)

# A word of the site, and the same with a typing error.
WORD = "loonkostensubsidie"
MISTYPED = "loonkostensubsidei"
NONSENSE = "qwertyuiop"


@pytest.fixture
def search(home, open_window):
    """Opens the search page with a query, and waits until it has answered."""

    def open_search(query="", window=None, **options):
        page = window or open_window(**options)
        # Not a mere step within the page that is open.
        page.goto("about:blank")
        page.goto(f"{home}zoeken/{query}")
        if "=" in query:
            answered(page)
        return page

    return open_search


def answered(page):
    """Waits for an answer with its choices, or for a reason why there is none."""
    page.wait_for_function(
        """([status, results]) => document.querySelector(status).textContent
          && !document.querySelector("#k-zoek-keuzes option[value='']:only-child:checked")
            ?.closest("label:not([hidden])")
          || document.querySelector(status).textContent && !document.querySelector(results)""",
        arg=[STATUS, RESULTS],
    )


def number(page):
    """How many results the status tells of."""
    found = re.match(r"\d+", page.locator(STATUS).inner_text())
    return int(found[0]) if found else 0


def asked(page):
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def titles(page):
    return page.locator(LINKS).all_inner_texts()


# What is found


@pytest.fixture
def typing(search, open_new_window):
    """A search page on which time stands still, and which keeps what its status says."""
    page = open_new_window()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    search(window=page)
    page.evaluate(
        """(status) => {
          window.said = [];
          new MutationObserver(() => said.push(document.querySelector(status).textContent))
            .observe(document.querySelector(status), {childList: true, characterData: true});
        }""",
        STATUS,
    )
    return page


def test_results_come_while_a_word_is_typed(typing):
    subsidy = typing.locator(LINKS, has_text=re.compile("^Loonkostensubsidie$"))
    typing.locator(FIELD).press_sequentially("loonkostensub")
    expect(subsidy).to_have_count(1)
    assert typing.locator("#k-zoek-index").is_hidden()
    assert asked(typing) == {}
    # Then the reader pauses: the address remembers what was typed, the results stay.
    typing.clock.run_for(PAUSE)
    assert asked(typing) == {"q": "loonkostensub"}
    expect(typing.locator(STATUS)).to_have_text(re.compile(r"^\d+ resultaten voor “loonkostensub”$"))
    typing.clock.run_for(PAUSE)
    expect(subsidy).to_have_count(1)
    assert typing.locator("#k-zoek-hulp").inner_text() == ""


def test_a_half_typed_word_is_not_told_to_be_missing(typing):
    # At once: what its first letters find would stay until the reader pauses.
    typing.locator(FIELD).fill(NONSENSE)
    typing.wait_for_load_state("networkidle")
    typing.clock.run_for(PAUSE - 1)
    assert typing.evaluate("said") == []
    assert typing.locator("#k-zoek-index").is_visible()
    # Who stops typing hears it.
    typing.clock.run_for(1)
    typing.wait_for_function("said.length")
    assert f"Niets gevonden voor “{NONSENSE}”" in typing.locator(STATUS).inner_text()


def test_the_number_is_told_once_and_not_at_every_letter(typing):
    typing.locator(FIELD).press_sequentially("wajong")
    expect(typing.locator(LINKS, has_text=re.compile("^Wajong$"))).to_have_count(1)
    typing.wait_for_load_state("networkidle")
    typing.clock.run_for(PAUSE - 1)
    assert typing.evaluate("said") == []
    typing.clock.run_for(PAUSE)
    typing.wait_for_function("said.length")
    (said,) = typing.evaluate("said")
    assert re.fullmatch(r"\d+ resultaten voor “wajong”", said)


def test_a_query_is_answered_on_submit(typing):
    typing.locator(FIELD).fill("wajong")
    typing.locator(FIELD).press("Enter")
    # Not after a pause: time stands still.
    assert asked(typing) == {"q": "wajong"}
    expect(typing.locator(STATUS)).to_have_text(re.compile("“wajong”"))
    assert typing.locator(RESULTS).count() > 0


def test_what_is_typed_before_the_scripts_come_is_kept(home, open_window):
    page = open_window()
    waiting = []
    page.route("**/zoeken.*js", lambda route: waiting.append(route))
    page.goto(f"{home}zoeken/", wait_until="commit")
    page.locator(FIELD).press_sequentially("wajong")
    (script,) = waiting
    script.continue_()
    expect(page.locator(LINKS, has_text=re.compile("^Wajong$"))).to_have_count(1)
    assert page.locator(FIELD).input_value() == "wajong"


def test_the_status_is_there_before_it_says_something(search):
    status = search().locator(STATUS)
    assert status.inner_text() == ""
    # Screen readers do not listen to what is not displayed.
    assert status.evaluate("e => getComputedStyle(e).display") != "none"


def test_the_form_of_another_page_leads_to_the_answer(home, open_window):
    page = open_window()
    page.goto(home + "begrippen/")
    page.locator("header input[name=q]").fill("wajong")
    page.locator("header form button").click()
    page.wait_for_url("**/zoeken/?q=wajong")
    assert page.locator(FIELD).input_value() == "wajong"
    expect(page.locator(LINKS).first).to_be_visible()


def test_every_result_tells_what_it_is(site, search):
    page = search(f"?q={WORD}")
    kinds = set(page.locator("select[name=soort] option").all_inner_texts()[1:])
    kinds = {re.sub(r" \(\d+\)$", "", kind) for kind in kinds}
    rows = page.locator(RESULTS).all()
    assert len(rows) > 1
    for row in rows:
        assert row.locator("h2 a").count() == 1
        assert row.locator(".etiket").first.inner_text() in kinds
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", row.locator("time").get_attribute("datetime"))
        assert re.fullmatch(r"\d{1,2} [a-z]+ \d{4}", row.locator("time").inner_text())
        assert len(row.locator("p").nth(1).inner_text()) > 20
    marks = [text.lower() for text in page.locator(f"{RESULTS} p mark").all_inner_texts()]
    assert WORD in marks


@pytest.mark.parametrize("query", ["?q=uren+almere", "?q=proefplaatsing", "?q=begeleiding"])
def test_links_lead_to_what_is_there(site, home, search, query):
    page = search(query)
    page.locator("#k-zoek-meer").click()
    expect(page.locator(RESULTS).nth(5)).to_be_visible()
    links = page.locator(f"{RESULTS} a").evaluate_all("all => all.map((a) => a.href)")
    sections = [link for link in links if "#" in link]
    assert sections
    for link in links:
        address, _, fragment = link.removeprefix(home).partition("#")
        target = site.page_by_name[f"{address}index.html"]
        assert not fragment or fragment in target.document.ids, link


def test_html_in_a_query_is_text(search):
    query = "<img src=x onerror=alert(1)>"
    page = search(f"?q={quote_plus(query)}")
    assert query in page.locator(STATUS).inner_text()
    page.locator(FIELD).fill(f"{MISTYPED} {query}")
    page.locator(FIELD).press("Enter")
    # What is understood are words.
    expect(page.locator("#k-zoek-hulp")).to_contain_text(f"Bedoelde u {WORD} img src x onerror alert 1?")
    assert page.locator("main img").count() == 0


# Typing errors, and no answer


def test_a_mistyped_word_is_corrected_and_said_so(search):
    page = search(f"?q={MISTYPED.title()}")
    assert titles(page)[0] == "Loonkostensubsidie"
    assert f"“{WORD}”" in page.locator(STATUS).inner_text()
    help = page.locator("#k-zoek-hulp")
    assert f"Niet op deze site: “{MISTYPED.title()}”." in help.inner_text()
    link = help.locator("a").first
    assert f"Bedoelde u {WORD}" in help.inner_text()
    total = number(page)
    link.click()
    page.wait_for_url(f"**/zoeken/?q={WORD}")
    answered(page)
    assert number(page) == total
    assert help.inner_text() == ""


def test_a_correction_keeps_the_choices(search):
    page = search(f"?q={MISTYPED}&soort=vraag")
    href = page.locator("#k-zoek-hulp a").first.get_attribute("href")
    assert parse_qs(urlsplit(href).query) == {"q": [WORD], "soort": ["vraag"]}


def test_a_word_that_is_nowhere_is_named_beside_the_results_of_others(search):
    page = search(f"?q={NONSENSE}+wajong")
    assert number(page) > 0
    assert f"Niet op deze site: “{NONSENSE}”." in page.locator("#k-zoek-hulp").inner_text()


def test_no_answer_explains_itself_and_offers_ways_on(home, search):
    page = search(f"?q={NONSENSE}")
    assert f"Niets gevonden voor “{NONSENSE}”" in page.locator(STATUS).inner_text()
    assert page.locator(RESULTS).count() == 0
    assert page.locator("#k-zoek-keuzes").is_hidden()
    assert page.locator("#k-zoek-meer").is_hidden()
    ways = page.locator("#k-zoek-wegen a:visible").evaluate_all("all => all.map((a) => a.href)")
    assert {home + "vragen/", home + "gemeenten/", home + "themas/"} <= set(ways)
    page.locator("#k-zoek-hulp a", has_text="van A tot Z").click()
    page.wait_for_url("**/zoeken/")
    expect(page.locator("#k-zoek-index")).to_be_visible()


def test_choices_that_leave_nothing_can_be_undone(search):
    page = search(f"?q={WORD}&soort=bestaat-niet")
    assert "uw keuze" in page.locator(STATUS).inner_text()
    chosen = page.locator("select[name=soort]")
    assert chosen.is_visible() and chosen.input_value() == "bestaat-niet"
    assert chosen.locator("option:checked").inner_text() == "bestaat-niet (0)"
    page.locator("#k-zoek-hulp a", has_text="Zoek in alles").click()
    page.wait_for_url(f"**/zoeken/?q={WORD}")
    expect(page.locator(LINKS).first).to_be_visible()


def test_a_choice_that_leaves_nothing_loses_its_old_number(search):
    page = search(f"?q={WORD}&soort=begrip")
    assert page.locator("select[name=soort] option:checked").inner_text() == f"Begrip ({number(page)})"
    page.locator(FIELD).fill(NONSENSE)
    page.locator(FIELD).press("Enter")
    expect(page.locator("select[name=soort] option:checked")).to_have_text("Begrip (0)")


# Choices

FACETS = ["soort", "thema", "gemeente", "regio", "doelgroep"]


@pytest.mark.parametrize("facet", FACETS)
def test_a_choice_leaves_as_many_results_as_it_says(search, facet):
    page = search("?q=begeleiding")
    before = number(page)
    options = page.locator(f"select[name={facet}] option")
    assert options.first.inner_text() == "Alle"
    value, label = options.nth(1).get_attribute("value"), options.nth(1).inner_text()
    count = int(re.search(r"\((\d+)\)$", label)[1])
    page.locator(f"select[name={facet}]").select_option(value)
    expect(page.locator(STATUS)).to_have_text(
        re.compile(rf"^{count} resulta(at|ten) voor “begeleiding”$")
    )
    assert 0 < count < before
    assert asked(page) == {"q": "begeleiding", facet: value}
    # A second one, of what the first left.
    other = "soort" if facet != "soort" else "thema"
    answered(page)
    options = page.locator(f"select[name={other}] option")
    label = options.last.inner_text()
    page.locator(f"select[name={other}]").select_option(options.last.get_attribute("value"))
    count = int(re.search(r"\((\d+)\)$", label)[1])
    expect(page.locator(STATUS)).to_have_text(re.compile(rf"^{count} resulta(at|ten) "))
    # The numbers of a facet tell what another choice in it would leave.
    expect(page.locator(f"select[name={other}] option:checked")).to_have_text(label)


def test_the_kinds_together_are_all_results(search):
    page = search("?q=begeleiding")
    labels = page.locator("select[name=soort] option").all_inner_texts()[1:]
    counts = [int(re.search(r"\((\d+)\)$", label)[1]) for label in labels]
    assert len(counts) > 3
    assert sum(counts) == number(page)


def test_the_address_holds_the_choices(search):
    page = search("?q=begeleiding&thema=begeleiding-op-het-werk&soort=vraag")
    assert page.locator(FIELD).input_value() == "begeleiding"
    assert page.locator("select[name=thema]").input_value() == "begeleiding-op-het-werk"
    assert page.locator("select[name=soort]").input_value() == "vraag"
    count = number(page)
    for facet, label in (("thema", "Begeleiding op het werk"), ("soort", "Vraag")):
        chosen = page.locator(f"select[name={facet}] option:checked")
        assert chosen.inner_text() == f"{label} ({count})"
    assert set(page.locator(f"{RESULTS} .etiket").all_inner_texts()) == {"Vraag"}


def test_choices_need_no_query(search):
    page = search("?soort=checklist")
    count = number(page)
    assert page.locator(STATUS).inner_text() in (
        "1 pagina past bij uw keuze", f"{count} pagina's passen bij uw keuze"
    )
    assert page.locator(RESULTS).count() == min(count, 5)
    assert page.locator("select[name=soort] option:checked").inner_text() == f"Checklist ({count})"
    assert set(page.locator(f"{RESULTS} .etiket").all_inner_texts()) == {"Checklist"}


def test_choices_are_folded_away_on_a_phone(search):
    page = search("?q=wajong", viewport=PHONE)
    select = page.locator("select[name=thema]")
    assert select.is_hidden()
    # The first result is in sight without scrolling.
    box = page.locator(LINKS).first.bounding_box()
    assert box["y"] + box["height"] < PHONE["height"]
    page.locator("#k-zoek-keuzes summary").click()
    assert select.is_visible()
    # What is chosen is in sight from the start.
    page = search("?q=wajong&soort=vraag", viewport=PHONE)
    assert page.locator("select[name=soort]").is_visible()


# The history


def test_back_and_forward_bring_back_query_choices_and_results(search):
    page = search()
    field = page.locator(FIELD)
    field.press_sequentially("wajong", delay=10)
    page.wait_for_url("**/?q=wajong")
    field.press("Enter")
    answered(page)
    first = titles(page)
    page.locator("select[name=soort]").select_option("begrip")
    expect(page.locator("select[name=soort] option:checked")).to_have_text(re.compile("Begrip"))
    page.wait_for_url("**/?q=wajong&soort=begrip")
    expect(page.locator(f"{RESULTS} .etiket", has_not_text="Begrip")).to_have_count(0)
    second = titles(page)
    field.fill("")
    field.press_sequentially("almere", delay=10)
    page.wait_for_url("**/?q=almere&soort=begrip")

    page.go_back()
    expect(field).to_have_value("wajong")
    expect(page.locator("select[name=soort]")).to_have_value("begrip")
    expect(page.locator(LINKS)).to_have_text(second)
    page.go_back()
    expect(page.locator("select[name=soort]")).to_have_value("")
    expect(page.locator(LINKS)).to_have_text(first)
    page.go_back()
    expect(field).to_have_value("")
    expect(page.locator("#k-zoek-index")).to_be_visible()
    assert page.locator(RESULTS).count() == 0
    page.go_forward()
    expect(field).to_have_value("wajong")
    expect(page.locator(LINKS)).to_have_text(first)


def test_what_is_typed_with_pauses_is_one_step_back(typing):
    steps = typing.evaluate("history.length")
    for letters in ("waj", "ong"):
        typing.locator(FIELD).press_sequentially(letters)
        typing.clock.run_for(PAUSE)
    assert asked(typing) == {"q": "wajong"}
    assert typing.evaluate("history.length") == steps + 1


def test_back_from_a_result_brings_back_as_many(search):
    page = search("?q=begeleiding")
    page.locator("#k-zoek-meer").click()
    expect(page.locator(RESULTS)).to_have_count(15)
    before = titles(page)
    page.locator(LINKS).last.click()
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    page.go_back()
    expect(page.locator(LINKS)).to_have_text(before)
    assert page.locator(FIELD).input_value() == "begeleiding"


# The keyboard


def focused(page):
    return page.evaluate("document.activeElement.textContent || document.activeElement.name")


def test_the_keyboard_goes_through_the_results(search):
    page = search("?q=begeleiding")
    rows = titles(page)
    page.locator(FIELD).focus()
    for title in rows[:2]:
        page.keyboard.press("ArrowDown")
        assert focused(page) == title
    page.keyboard.press("ArrowUp")
    assert focused(page) == rows[0]
    page.keyboard.press("ArrowUp")
    assert focused(page) == "q"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "q"
    for _ in range(len(rows) + 2):
        page.keyboard.press("ArrowDown")
    assert focused(page) == rows[-1]
    href = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(href)


def test_tab_takes_the_order_of_the_page(search):
    page = search("?q=begeleiding")
    page.locator(FIELD).focus()
    stops = []
    for _ in range(20):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "document.activeElement.name || document.activeElement.id"
            " || document.activeElement.closest('summary, h2')?.tagName"
        )
        stops.append(stop)
        if stop == "k-zoek-meer":
            break
    stops = [stop for stop in stops if stop]
    assert [stop for stop in stops if stop != "H2"] == ["SUMMARY", *FACETS, "k-zoek-meer"]
    assert stops[-6:] == ["H2"] * 5 + ["k-zoek-meer"]


def test_more_results_move_the_focus_to_the_first_new_one(search):
    page = search("?q=begeleiding")
    before = titles(page)
    assert len(before) == 5 < number(page)
    page.locator("#k-zoek-meer").focus()
    page.keyboard.press("Enter")
    expect(page.locator(RESULTS)).to_have_count(15)
    assert titles(page)[:5] == before
    expect(page.locator(LINKS).nth(5)).to_be_focused()


def test_there_is_no_more_than_all(search):
    page = search("?soort=checklist")
    while page.locator("#k-zoek-meer").is_visible():
        before = page.locator(RESULTS).count()
        page.locator("#k-zoek-meer").click()
        expect(page.locator(RESULTS).nth(before)).to_be_visible()
    assert page.locator(RESULTS).count() == number(page)


# What else the page can be asked


def test_uitleg_shows_why(search):
    page = search("?q=uren+almere&uitleg")
    notes = page.locator(f"{RESULTS} pre")
    assert notes.count() == page.locator(RESULTS).count() > 0
    for text in notes.all_inner_texts():
        assert '"points":' in text and '"woorden":' in text
    # It stays on for the next query.
    page.locator(FIELD).fill("wajong")
    page.locator(FIELD).press("Enter")
    expect(page.locator(STATUS)).to_have_text(re.compile("wajong"))
    assert "uitleg" in urlsplit(page.url).query
    assert page.locator(f"{RESULTS} pre").count() > 0
    assert search("?q=wajong").locator(f"{RESULTS} pre").count() == 0


def test_results_can_be_printed(search):
    page = search("?q=wajong&soort=begrip", color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator(LINKS).first.is_visible()
    assert page.locator(STATUS).is_visible()
    # What was chosen belongs to it, what could be chosen does not.
    assert page.locator("select:visible").evaluate_all("all => all.map((e) => e.name)") == ["soort"]
    assert page.locator("main button:visible, summary:visible").count() == 0
    link = page.locator(LINKS).first
    content = link.evaluate("e => getComputedStyle(e, '::after').content")
    assert link.get_attribute("href") in content


# Where something is missing


def test_without_scripts_a_query_leads_to_the_index(home, open_window):
    page = open_window(java_script_enabled=False)
    page.goto(home + "zoeken/?q=wajong&thema=x")
    message = page.locator("main", has_text="JavaScript").locator("#k-zoek-online")
    expect(message).to_be_visible()
    assert page.locator("#k-zoek-index").is_visible()
    for address in ("begrippen/wajong/", "gemeenten/almere/", "themas/contract-loon-en-uren/"):
        assert page.locator(f"#k-zoek-index a[href='../{address}']:visible").count() == 1
    for address in ("vragen/", "gemeenten/", "themas/"):
        assert page.locator(f"#k-zoek-wegen a[href='../{address}']:visible").count() == 1
    # Nothing that would not work.
    assert page.locator("main select:visible, #k-zoek-meer:visible").count() == 0


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


# How it looks

STATES = {
    "results": "?q=begeleiding",
    "choices": "?q=begeleiding&soort=vraag",
    "corrected": f"?q={MISTYPED}+{NONSENSE}",
    "nothing": f"?q={NONSENSE}",
    "nothing-chosen": f"?q={WORD}&soort=bestaat-niet",
    "uitleg": "?q=begeleiding&uitleg",
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_what_a_search_shows(search, state):
    page = search(STATES[state], viewport=PHONE, color_scheme="dark")
    page.locator("#k-zoek-keuzes").evaluate("e => { e.open = true; }")
    assert axe.violations(page) == []


def test_axe_finds_nothing_in_results_on_a_light_desk(search):
    page = search(STATES["corrected"], color_scheme="light")
    assert axe.violations(page) == []


@pytest.mark.parametrize("state", STATES)
def test_no_answer_scrolls_sideways(search, state):
    page = search(STATES[state], viewport=NARROW)
    page.locator("#k-zoek-keuzes").evaluate("e => { e.open = true; }")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]


def test_a_long_word_does_not_scroll_sideways(search):
    page = search("?q=" + "w" * 200, viewport=NARROW)
    assert "w" * 200 in page.locator(STATUS).inner_text()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW["width"]
