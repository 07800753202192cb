"""The development server with a browser: edit, see; break, be told; mend, see it go."""

import http.client
import re
import shutil
import signal
import socket
import subprocess
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from kit import axe
from kit.browser import Watch
from kit.build import BINARY, DEBUG_BINARY
from kit.preview import Preview

expect.set_options(timeout=30_000)

OVERLAY = "[data-kennisbank] [role=alertdialog]"


def page_text(title, *paragraphs, more=""):
    body = "\n\n".join(paragraphs or ["Doe het zo."])
    return (
        f"---\ntitel: {title}\nsamenvatting: Hoe u dit doet.\ndatum: 2026-11-20\n{more}---\n\n{body}\n"
    )


LONG = [f"Dit is alinea {number} van een lange tekst." for number in range(200)]


@pytest.fixture
def folder(tmp_path):
    files = {
        "content/site.yaml": "titel: Proef\n",
        "content/paginas/een.md": page_text("De eerste tip", *LONG),
        "content/paginas/twee.md": page_text("De tweede tip", more="status: concept\n"),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    return tmp_path


@pytest.fixture
def preview(folder):
    with Preview(folder) as preview:
        yield preview


@pytest.fixture
def page(preview, open_new_window):
    """The first tip, listening."""
    page = open_new_window()
    with page.expect_request(re.compile("/__kennisbank/events")):
        page.goto(preview.address + "een/")
    return page


def test_an_edit_shows_by_itself_and_keeps_the_place(preview, page):
    page.evaluate("scrollTo(0, 2000)")
    preview.write("content/paginas/een.md", page_text("De mooiste tip", *LONG))
    expect(page.locator("h1")).to_have_text("De mooiste tip")
    page.wait_for_function("scrollY === 2000")


def test_a_page_that_stays_the_same_is_not_loaded_again(preview, page, open_new_window):
    other = open_new_window()
    other.goto(preview.address + "drie/")
    preview.write("content/paginas/drie.md", page_text("De derde pagina"))
    expect(other.locator("h1")).to_have_text("De derde pagina")
    page.goto(preview.address + "een/")
    page.evaluate("window.mine = true")
    for words in ("Doe het dan anders.", "Of doe het niet."):
        preview.write("content/paginas/drie.md", page_text("De derde pagina", words))
        expect(other.locator("main")).to_contain_text(words)
    # It heard of both, and of an error last.
    preview.write("content/paginas/drie.md", page_text("Stuk", more="sleutel: x\n"))
    expect(page.locator(OVERLAY)).to_be_visible()
    assert page.evaluate("window.mine") is True


def test_an_error_is_shown_over_the_last_good_page_until_it_is_mended(preview, page):
    preview.write("content/paginas/een.md", page_text("Stuk", *LONG, more="themas: [bestaat-niet]\n"))
    overlay = page.locator(OVERLAY)
    expect(overlay).to_be_focused()
    expect(overlay).to_contain_text("content/paginas/een.md:5:10")
    expect(overlay).to_contain_text("het thema \"bestaat-niet\" bestaat niet")
    expect(overlay.locator("mark")).to_have_text("bestaat-niet")
    expect(page.locator("h1")).to_have_text("De eerste tip")
    assert axe.violations(page) == []
    preview.write("content/paginas/een.md", page_text("Weer heel", *LONG))
    expect(page.locator("h1")).to_have_text("Weer heel")
    expect(overlay).to_have_count(0)


def test_an_error_that_is_undone_leaves_the_page_as_it_was(preview, page):
    page.evaluate("window.mine = true")
    preview.write("content/paginas/een.md", page_text("Stuk", *LONG, more="sleutel: x\n"))
    expect(page.locator(OVERLAY)).to_be_visible()
    preview.write("content/paginas/een.md", page_text("De eerste tip", *LONG))
    expect(page.locator(OVERLAY)).to_have_count(0)
    assert page.evaluate("window.mine") is True


def test_the_overlay_can_be_closed_and_comes_back_for_another_error(preview, page):
    preview.write("content/paginas/een.md", page_text("Stuk", more="sleutel: x\n"))
    expect(page.locator(OVERLAY)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(OVERLAY)).to_have_count(0)
    preview.write("content/paginas/een.md", page_text("Stuk", more="anders: x\n"))
    expect(page.locator(OVERLAY)).to_contain_text("anders")
    page.locator(OVERLAY).get_by_role("button", name="Sluiten").click()
    expect(page.locator(OVERLAY)).to_have_count(0)


def test_html_in_a_message_is_text(preview, page):
    preview.write("content/paginas/een.md", page_text("Stuk", more="'<img src=x onerror=alert(1)>': x\n"))
    expect(page.locator(OVERLAY)).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator(f"{OVERLAY} img").count() == 0


def test_a_site_that_begins_with_an_error_comes_when_it_is_mended(folder, open_new_window):
    (folder / "content/paginas/een.md").write_text(page_text("Stuk", more="sleutel: x\n"), encoding="utf-8")
    with Preview(folder) as preview:
        page = open_new_window()
        response = page.goto(preview.address + "een/")
        assert response.status == 503
        expect(page.locator(OVERLAY)).to_contain_text("content/paginas/een.md:5:1")
        preview.write("content/paginas/een.md", page_text("Heel"))
        expect(page.locator("h1")).to_have_text("Heel")


def test_a_page_comes_and_goes(preview, open_new_window):
    page = open_new_window()
    response = page.goto(preview.address + "drie/")
    assert response.status == 404
    expect(page.locator("h1")).to_have_text("Deze pagina is er niet")
    preview.write("content/paginas/drie.md", page_text("De derde tip"))
    expect(page.locator("h1")).to_have_text("De derde tip")
    (preview.folder / "content/paginas/drie.md").unlink()
    expect(page.locator("h1")).to_have_text("Deze pagina is er niet")


def test_a_draft_is_shown_as_such(preview, open_new_window):
    page = open_new_window()
    page.goto(preview.address + "twee")
    assert page.url == preview.address + "twee/"
    expect(page.locator(".melding-concept")).to_contain_text("Dit is een concept.")


def test_search_knows_what_was_just_written(preview, page):
    preview.write("content/paginas/een.md", page_text("Tip over loonkostensubsidie", *LONG))
    expect(page.locator("h1")).to_have_text("Tip over loonkostensubsidie")
    watch = Watch(page)
    page.goto(preview.address + "zoeken/?q=loonkostensubsidie")
    expect(page.locator("[data-zoekresultaten] h2 a").first).to_have_text("Tip over loonkostensubsidie")
    assert watch.messages == []
    assert watch.elsewhere(preview.address) == []


def ask(preview, path="/", method="GET", **headers):
    """What the server answers to exactly this, as a browser would not send it."""
    place = urlsplit(preview.address)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {"Host": place.netloc, **headers}.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    response.text = response.read().decode()
    connection.close()
    return response


def test_nothing_outside_the_site_and_nobody_from_elsewhere(preview):
    (preview.folder / "geheim.txt").write_text("geheim")
    paths = ["/../geheim.txt", "/%2e%2e/geheim.txt", "/een/%2e%2e%2f%2e%2e%2fgeheim.txt", "//geheim.txt"]
    for path in [*paths, str(preview.folder / "geheim.txt"), "/content/site.yaml", "/%00"]:
        response = ask(preview, path)
        assert response.status == 404 and "geheim" not in response.text, path
    assert ask(preview).status == 200
    assert ask(preview, Host="evil.example").status == 403
    assert ask(preview, Origin="http://evil.example").status == 403
    assert ask(preview, "/__kennisbank/events?/", Origin="null").status == 403
    assert ask(preview, method="POST").status == 405


def test_a_head_request_tells_the_same_without_the_body(preview):
    got, told = ask(preview), ask(preview, method="HEAD")
    assert got.headers["Content-Type"] == "text/html; charset=utf-8"
    assert told.text == ""
    assert dict(got.headers) == dict(told.headers)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_also_with_a_page_open(preview, page, number):
    assert preview.stop(number) == 0
    assert sorted(path.name for path in preview.folder.iterdir()) == ["content", "seeds"]


def test_a_taken_port_names_a_free_one(folder):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        with pytest.raises(RuntimeError) as error:
            Preview(folder, "--port", port)
        assert f"port {port} is taken" in str(error.value) and "is free: --port" in str(error.value)


def test_two_previews_take_two_ports(preview, folder):
    with Preview(folder) as other:
        assert other.address != preview.address
        # Which of the two has the usual port depends on what else runs here.
        for one in (preview, other):
            assert ("port 8080 is taken" in one.output) == (not one.address.endswith(":8080/"))
        assert ask(other).status == 200


def serve(binary, *arguments):
    """What it says and does when it does not come to serving."""
    return subprocess.run([binary, "serve", *arguments], capture_output=True, text=True, timeout=60)


@pytest.fixture
def alone(tmp_path):
    """The generator without the preview beside it."""
    return shutil.copy(DEBUG_BINARY, tmp_path / "kennisbank")


def test_without_the_preview_it_says_what_builds_it(alone):
    result = serve(alone)
    assert result.returncode == 3
    assert "kennisbank-preview: No such file" in result.stderr and "`make preview` builds it" in result.stderr


def test_help_and_wrong_usage_need_no_preview(alone):
    told = serve(alone, "--help")
    assert told.returncode == 0 and "--port" in told.stdout
    assert serve(alone, "--port", "0").returncode == 2


def test_a_host_is_an_address():
    result = serve(DEBUG_BINARY, "--host", "elders.example")
    assert result.returncode == 2
    assert "--host must be an IP address" in result.stderr and "kennisbank serve --help" in result.stderr


def test_only_the_preview_links_what_a_server_needs():
    libraries = subprocess.run(["ldd", BINARY], capture_output=True, text=True, check=True).stdout
    assert "libcmark-gfm" in libraries and "libmimalloc" in libraries
    assert "libcurl" not in libraries and "libFoundation" not in libraries
