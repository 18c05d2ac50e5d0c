"""A server with the demo organisation, and browsers in which its characters sit."""

import os
import re
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none"]
INTAKE = "/handboek/van-aanmelding-naar-plan"


class Server:
    """One Kring on a port of its own, on the data in one folder."""

    def __init__(self, data: Path, demo: str = "yes"):
        self.data = data
        self.demo = demo
        self.process = None
        self.lines: list[str] = []
        # A file, because nobody reads along: a full pipe would stop the server.
        self.log = tempfile.TemporaryFile(mode="w+")

    def start(self) -> str:
        environment = {"PATH": os.environ["PATH"], "KRING_DATA": str(self.data), "KRING_PORT": "0", "KRING_DEMO": self.demo}
        self.process = subprocess.Popen([os.environ["KRING_EXECUTABLE"], "serve"], env=environment, stdout=subprocess.PIPE, stderr=self.log, text=True)
        until = time.monotonic() + 120
        while time.monotonic() < until:
            ready, _, _ = select.select([self.process.stdout], [], [], 1)
            line = self.process.stdout.readline() if ready else ""
            if line:
                self.lines.append(line.strip())
            if found := re.search(r"luistert op (http://\S+)", line):
                self.address = found.group(1)
                return self.address
            if self.process.poll() is not None:
                self.log.seek(0)
                raise AssertionError(f"kring stopped: {self.log.read()}")
        raise AssertionError("kring does not listen")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("kring"))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


class Browsers:
    """Browsers that are closed together. What the content policy of a page refused, and what its scripts threw, is gathered."""

    def __init__(self, chromium: Browser):
        self.chromium = chromium
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def open(self, address: str, width: int = 390, height: int = 844, **wishes) -> Page:
        context = self.chromium.new_context(viewport={"width": width, "height": height}, base_url=address, **wishes)
        context.set_default_timeout(20_000)
        context.on("console", lambda said: self.complaints.append(f"{said.page.url}: {said.text}") if "Content Security Policy" in said.text else None)
        context.on("weberror", lambda thrown: self.complaints.append(str(thrown.error)))
        self.contexts.append(context)
        return context.new_page()

    def close(self):
        for context in self.contexts:
            context.close()
        assert self.complaints == []


@pytest.fixture
def browsers(chromium):
    browsers = Browsers(chromium)
    yield browsers
    browsers.close()


@pytest.fixture
def sit(server, browsers):
    """`sit("Samira")` gives a page in which she is signed in; `sit(None)` one in which nobody is."""

    def page(name: str | None, width: int = 390, height: int = 844, **wishes) -> Page:
        page = browsers.open(server.address, width, height, **wishes)
        if name:
            step_in(page, name)
        return page

    return page


def step_in(page: Page, name: str):
    """Steps into the demonstration as one of its people; those who do not lead stand behind a word."""
    page.goto("/aanmelden")
    button = page.locator(f"button.character:has-text('{name}')").first
    if not button.is_visible():
        page.locator(".characters__rest summary").click()
    button.click()
    page.wait_for_url(lambda address: "/aanmelden" not in address)


def axe(page: Page) -> list[str]:
    """What axe finds wrong, in a line each."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}, "rules": {"target-size": {"enabled": True}}})
    return [f"{one['id']}: {node['html'][:160]}" for one in found.response["violations"] for node in one["nodes"]]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def look(page: Page):
    """The page as it stands: axe finds nothing, and nothing sticks out at the side."""
    assert axe(page) == [], page.url
    assert sideways(page) <= 0, page.url
