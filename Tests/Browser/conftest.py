"""The sites and the browser that the tests share. Both are made once."""

import json
from contextlib import ExitStack

import pytest

from kit import browser as chrome
from kit.build import BASE_PATH, BASE_URL, BINARY, ORIGIN, build
from kit.kinds import sample
from kit.server import serving
from kit.site import Site


def pytest_sessionstart():
    if not BINARY.exists():
        pytest.exit(f"no {BINARY}; `make build` makes it", returncode=2)


class Built(Site):
    """A site of our own content, with the build's report."""

    def __init__(self, root, report, **place):
        super().__init__(root, **place)
        self.report = json.loads(report.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Built with an address below a base path, as on a code forge."""
    folder = tmp_path_factory.mktemp("met-adres")
    report = folder / "report.json"
    build(folder / "site", "--base-url", BASE_URL, "--report", str(report))
    return Built(folder / "site", report, base_path=BASE_PATH, origin=ORIGIN)


@pytest.fixture(scope="session")
def plain_site(tmp_path_factory):
    """Built as the settings have it, for the root of a host or for opening from disk."""
    folder = tmp_path_factory.mktemp("zonder-adres")
    report = folder / "report.json"
    build(folder / "site", "--report", str(report))
    return Built(folder / "site", report)


@pytest.fixture(scope="session")
def home(site):
    """The address of the home page; the site is served there while the tests run."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with chrome.chromium() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def address_of(site, home):
    """Where to see a page of a kind."""

    def address(kind):
        page = sample(site, kind)
        # The error page stands at its own file too, but readers meet it elsewhere.
        return home + ("bestaat/niet/" if page.address == "404.html" else page.address)

    return address


@pytest.fixture(scope="session")
def windows(browser):
    with chrome.Windows(browser) as windows:
        yield windows


@pytest.fixture
def open_window(windows):
    """Opens a window of the kind asked for; see kit.browser.Windows.open."""
    return windows.open


@pytest.fixture
def open_new_window(browser):
    """Makes windows that nobody used before, and closes them when the test ends."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(chrome.window(browser, **options))
