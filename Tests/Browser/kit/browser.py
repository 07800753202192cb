"""One Chromium, and pages in it that remember what went wrong."""

import contextlib
import os
import shutil
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
# 1280 pixels at a zoom of 400 %: WCAG 1.4.10.
NARROW = {"width": 320, "height": 640}


def executable():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    raise LookupError("no chromium on this machine; `make test` installs it")


# Of these, every new window loads pages for its address bar, which nobody sees and which cost more than
# most of our own; the others disturb tests, which is why Playwright turns them off.
FEATURES = [
    "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmnibox",
    "OmniboxAimPopup", "AvoidUnnecessaryBeforeUnloadCheckSync", "HttpsUpgrades",
    "ImprovedCookieControls", "LazyFrameLoading", "MediaRouter", "PaintHolding", "Translate",
]  # fmt: skip


@contextlib.contextmanager
def chromium():
    arguments = [f"--disable-features={','.join(FEATURES)}"]
    # Chromium refuses to run as root in its sandbox; the pages are our own.
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def window(browser, **options):
    """A page in a context of its own; options as for Playwright's new_context."""
    options.setdefault("viewport", DESKTOP)
    context = browser.new_context(**options)
    context.set_default_timeout(60_000)
    try:
        yield context.new_page()
    finally:
        context.close()


class Windows:
    """Windows that are used again: making one takes longer than most tests."""

    def __init__(self, browser):
        self._browser = browser
        self._stack = contextlib.ExitStack()
        self._pages = {}

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._stack.close()

    def open(self, **options):
        key = repr(sorted(options.items()))
        if key not in self._pages:
            self._pages[key] = self._stack.enter_context(window(self._browser, **options))
        page = self._pages[key]
        page.unroute_all()
        page.set_viewport_size(options.get("viewport", DESKTOP))
        page.emulate_media(media="screen")
        return page


def open_without_scripts(page, address):
    """Loads a page as it is without JavaScript, and yet leaves it open to be asked things."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScriptExecutionDisabled", {"value": True})
    page.goto(address)
    session.send("Emulation.setScriptExecutionDisabled", {"value": False})
    session.detach()


class Watch:
    """What a page asks for and complains about, from the moment this is made."""

    def __init__(self, page):
        self.page = page
        self.messages = []
        self.failures = []
        self.addresses = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.messages.append(f"error: {error}"))
        page.on("request", lambda request: self.addresses.append(request.url))
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.messages.append(f"{message.type}: {message.text}")

    def _failed(self, request):
        self.failures.append(f"{request.url}: {request.failure}")

    def _response(self, response):
        if response.status >= 400:
            self.failures.append(f"{response.url}: {response.status}")

    def elsewhere(self, address):
        """The requests to other hosts than that of the address."""
        home = urlsplit(address)[:2]
        return [
            url
            for url in self.addresses
            if not url.startswith("data:") and urlsplit(url)[:2] != home
        ]
