"""Do the checks see what is wrong? Each is shown a page with one fault."""

import re

import pytest

from kit import axe, feeds, markup, nu
from kit.links import LinkChecker, unreachable
from kit.site import Site
from test_accessibility import moving
from test_behaviour import too_wide
from test_keyboard import walk

GOOD = """<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Goed</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<a href="#inhoud">Naar de inhoud</a>
<header><nav aria-label="Menu"><a href="./">Start</a></nav></header>
<main id="inhoud" tabindex="-1"><h1>Goed</h1>
<p>Tekst</p>
</main>
<footer><p>Voet</p></footer>
</body>
</html>
"""
BASE = "https://site.example"


@pytest.fixture
def make_site(tmp_path):
    """A site of the files given, below a base path."""

    def make(**files):
        for name, text in files.items():
            path = tmp_path / name.replace("__", "/").replace("_html", ".html")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Site(tmp_path, base_path="/kb/", origin=BASE)

    return make


def with_body(html):
    return GOOD.replace("<p>Tekst</p>", html)


def test_nothing_is_wrong_with_a_good_page(make_site, open_window):
    site = make_site(index_html=GOOD)
    assert list(markup.findings(site.pages[0])) == []
    assert LinkChecker(site).findings() == []
    assert nu.findings([site.pages[0].file]) == {}
    page = open_window()
    page.set_content(GOOD)
    page.add_style_tag(content="a { display: inline-block; padding: 0.5rem }")
    assert axe.violations(page) == []


@pytest.mark.parametrize(
    "address, problem",
    [
        ("weg/", "no such file"),
        ("ander", "a folder, without its final slash"),
        ("ander/#weg", "no id weg there"),
        ("#weg", "no id weg there"),
        ("/ander/", "outside /kb/"),
        ("../kb2/", "outside /kb/"),
        (f"{BASE}/kb/weg/", "no such file"),
        ("//ergens.example/", "without a scheme"),
        ("javascript:alert(1)", "javascript is not a kind of address that we use"),
        ("ander/", None),
        ("ander/index.html#inhoud", None),
        ("/kb/ander/?q=x#inhoud", None),
        ("https://ergens.example/weg", None),
        ("mailto:iemand@ergens.example", None),
    ],
)
def test_the_link_checker(make_site, address, problem):
    site = make_site(index_html=with_body(f'<a href="{address}">x</a>'), ander__index_html=GOOD)
    expected = [("index.html", f"line 12: {address}: {problem}")] if problem else []
    assert LinkChecker(site).findings() == expected


@pytest.mark.parametrize(
    "html",
    [
        '<img src="weg.png" alt="">',
        '<img src="./" srcset="weg.png 2x" alt="">',
        '<form action="weg.png"><button>x</button></form>',
        '<meta http-equiv="refresh" content="0; url=weg.png">',
    ],
)
def test_the_link_checker_looks_beyond_links(make_site, html):
    site = make_site(index_html=with_body(html))
    assert LinkChecker(site).findings() == [("index.html", "line 12: weg.png: no such file")]


def test_the_link_checker_wants_the_error_page_free_of_its_place(make_site):
    site = make_site(index_html=GOOD, **{"404_html": with_body('<a href="ander/">x</a>')})
    reasons = [why for name, why in LinkChecker(site).findings() if name == "404.html"]
    assert "line 12: ander/: relative, in a page shown at any address" in reasons


@pytest.mark.parametrize(
    "name, text, problem",
    [
        ("stijl.css", "a { background: url(weg.svg) }", "weg.svg: no such file"),
        ("_redirects", "/kb/oud/ /kb/weg/ 301\n", "/kb/oud/: no such file"),
        ("_redirects", "/kb/ /kb/ 302\n", "/kb/ /kb/ 302: not permanent"),
        ("robots.txt", f"Sitemap: {BASE}/kb/sitemap.xml\n", f"{BASE}/kb/sitemap.xml: no such file"),
        (
            "feed.xml",
            '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/kb/"/></feed>',
            "/kb/: not an absolute address",
        ),
        (
            "sitemap.xml",
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>'
            f"{BASE}/kb/weg/</loc></url></urlset>",
            f"{BASE}/kb/weg/: no such file",
        ),
    ],
)
def test_the_link_checker_reads_other_files(make_site, tmp_path, name, text, problem):
    (tmp_path / name).write_text(text)
    site = make_site(index_html=GOOD)
    assert (name, problem) in LinkChecker(site).findings()


def test_pages_that_nothing_leads_to_are_found(make_site):
    site = make_site(
        index_html=with_body('<a href="ander/">x</a>'), ander__index_html=GOOD, los__index_html=GOOD
    )
    assert [page.address for page in unreachable(site)] == ["los/"]


@pytest.mark.parametrize(
    "change, finding",
    [
        (('lang="nl"', ""), "html: lang"),
        (("<title>Goed", "<title>"), "title:"),
        (("initial-scale=1", "user-scalable=no"), "meta viewport: stops"),
        (("<h1>Goed</h1>", "<h1>Goed</h1><h1>Ook</h1>"), "h1: 2"),
        (("<p>Tekst</p>", "<h3>Te diep</h3>"), "h3 after h1"),
        (("<p>Tekst</p>", "<h2> </h2>"), "h2, line 12: empty"),
        (("<main", "<div"), "main: 0"),
        (("<footer>", "<div>"), "footer: none"),
        (("<header>", "<div>"), "header: none"),
        ((' aria-label="Menu"', ""), "nav, line 10: without a name"),
        (('<a href="#inhoud">Naar de inhoud</a>', ""), "skip link"),
        (("<p>", '<p style="color: red">'), "p style="),
        (("<p>", '<p onclick="x()">'), "p onclick="),
        (("<p>", "<style>p { color: red }</style><p>"), "style, line 12: inline"),
        (("<p>", "<script>x()</script><p>"), "script, line 12: inline"),
        (("<p>", '<script src="https://cdn.example/x.js"></script><p>'), "script, line 12: https"),
        (("<p>", '<img alt="" src="//cdn.example/x.png"><p>'), "img, line 12: //cdn"),
        (("<p>", '<a href="javascript:x()">x</a><p>'), "a, line 12: javascript:"),
        (("<p>", '<p id="inhoud">'), "id inhoud, line 12: twice"),
        (("<p>", '<p aria-labelledby="weg">'), "p aria-labelledby=, line 12: no id weg"),
        (("<p>", '<script type="application/ld+json">{</script><p>'), "JSON-LD, line 12"),
        (("<p>", '<script type="application/ld+json">{}</script><p>'), "JSON-LD, line 12: without"),
    ],
)
def test_the_rules_of_the_site(make_site, change, finding):
    html = GOOD.replace(*change, 1)
    assert html != GOOD
    found = list(markup.findings(make_site(index_html=html).pages[0]))
    assert any(why.startswith(finding) for why in found), found


@pytest.mark.parametrize(
    "html, rule",
    [
        ('<img src="data:,">', "image-alt"),
        ('<p id="grijs">grijs</p><link rel="stylesheet" href="grijs.css">', "color-contrast"),
        ("<input>", "label"),
        ('<a href="#inhoud"></a>', "link-name"),
        ('<button id="a">x</button><button id="b">x</button>', "target-size"),
        ("<h4>Te diep</h4>", "heading-order"),
        ("<ul><p>x</p></ul>", "list"),
    ],
)
def test_axe_sees(open_window, html, rule):
    page = open_window()
    page.set_content(with_body(html))
    page.add_style_tag(
        content="""#grijs { color: #999; background: #fff }
        button { font-size: 8px; padding: 0; border: 0; margin: 0 1px 0 0; line-height: 1 }"""
    )
    assert rule in {line.split(":")[0] for line in axe.violations(page)}


def test_axe_sees_a_dark_scheme_that_is_too_dark(open_window):
    page = open_window(color_scheme="dark")
    page.set_content(GOOD)
    page.add_style_tag(
        content="@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }"
    )
    assert any(line.startswith("color-contrast: ") for line in axe.violations(page))


INVALID = {
    "open": "<p>Open <b>",
    "nested": "<div><p><div>x</div></p></div>",
    "attribute": '<p align="left">x</p>',
    "element": "<blink>x</blink>",
}
# What is right, whatever the Nu checker says.
TOO_NEW = {
    "popover": '<div popover id="o">x</div><button popovertarget="o">x</button>',
    "autofocus in popovers": "<div popover autofocus>x</div><div popover autofocus>y</div>",
    "search": "<search><p>x</p></search>",
    "inert": "<div inert>x</div>",
    "theme-color media": '<meta name="theme-color" content="#fff" media="print">',
    "roles in tables": '<table role="table"><tr><td>x</td></tr></table>',
    "details name": '<details name="a"><summary>x</summary>y</details>',
}


@pytest.fixture(scope="module")
def nu_says(tmp_path_factory):
    """By name, what the checker says of each piece of HTML; it is slow to start, so it runs once."""
    folder = tmp_path_factory.mktemp("nu")
    files = {name: folder / f"{name}.html" for name in [*INVALID, *TOO_NEW]}
    for name, html in (INVALID | TOO_NEW).items():
        in_head = html.startswith("<meta ")
        page = GOOD.replace("</head>", html + "</head>") if in_head else with_body(html)
        files[name].write_text(page)
    messages = nu.messages(files.values())
    return {
        name: [message for path, _, message in messages if path == file]
        for name, file in files.items()
    }


@pytest.mark.parametrize("name", INVALID)
def test_the_nu_checker_sees(nu_says, name):
    assert any(not nu.is_too_strict(message) for message in nu_says[name])


@pytest.mark.parametrize("name", TOO_NEW)
def test_each_exception_for_the_nu_checker_is_needed(nu_says, name):
    assert any(re.search(nu.TOO_STRICT[name], message) for message in nu_says[name])
    assert [message for message in nu_says[name] if not nu.is_too_strict(message)] == []


@pytest.mark.parametrize(
    "name, text, finding",
    [
        ("feed.xml", "<feed>", "no element found"),
        ("feed.xml", "<feed/>", "the root is feed"),
        ("feed.xml", '<feed xmlns="http://www.w3.org/2005/Atom"/>', "no entries"),
        (
            "sitemap.xml",
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
            "no addresses",
        ),
        ("merk.svg", "<svg>", "no element found"),
        ("index.json", "{", "Expecting property name"),
    ],
)
def test_files_for_programs(make_site, tmp_path, name, text, finding):
    (tmp_path / name).write_text(text)
    assert any(why.startswith(finding) for file, why in feeds.findings(make_site()) if file == name)


def test_the_walk_by_keyboard_is_content_with_a_good_page(open_window):
    page = open_window()
    page.set_content(with_body('<a href="#inhoud">Verder</a>'))
    page.add_style_tag(content=":focus-visible { outline: 3px solid rgb(160, 70, 0) }")
    assert walk(page) == ([0, 1, 2], [])


@pytest.mark.parametrize(
    "style, problem",
    [
        ("a:focus-visible { outline: 2px solid transparent }", "looks the same"),
        ("a:focus-visible { outline: none }", "looks the same"),
        ("header { position: fixed; inset: 0; background: #fff }", "is out of sight or covered"),
    ],
)
def test_the_walk_by_keyboard_sees_bad_looks(open_window, style, problem):
    page = open_window()
    page.set_content(with_body('<a href="#inhoud">Verder</a>'))
    page.add_style_tag(content=style)
    reached, wrong = walk(page)
    assert reached == [0, 1, 2]
    assert any(problem in why for why in wrong), wrong


@pytest.mark.parametrize(
    "html, problem",
    [
        ('<a href="#x" tabindex="2">x</a><a href="#y" tabindex="1">y</a>', "the order is not"),
        ('<button id="val">x</button>', "Tab never leaves"),
    ],
)
def test_the_walk_by_keyboard_sees_traps_and_leaps(open_window, html, problem):
    page = open_window()
    page.set_content(with_body(html))
    page.evaluate(
        """document.querySelector("#val")?.addEventListener("keydown", (event) => {
          if (event.key === "Tab") event.preventDefault();
        })"""
    )
    _, wrong = walk(page)
    assert any(problem in why for why in wrong), wrong


def test_a_page_that_is_too_wide_is_seen(open_window):
    page = open_window(viewport={"width": 320, "height": 640})
    page.set_content(with_body("<p>Tekst</p>"))
    assert too_wide(page) == []
    page.add_style_tag(content="p { width: 400px }")
    assert any("<p>" in line for line in too_wide(page))


def test_movement_is_seen(open_window):
    page = open_window(reduced_motion="reduce")
    page.set_content(GOOD)
    assert moving(page) == []
    page.add_style_tag(content="main { transition: color 0.1s }")
    assert len(moving(page)) == 1
