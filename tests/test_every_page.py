"""Every page in both languages, visited once: light, quiet, accessible, from one host."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, Response

from tensor_notes import page as pages
from tests.conftest import PROJECT
from tests.test_browser import PAGES

AXE = Axe()

LOADED_FONTS = """async () => {
  await document.fonts.ready
  return [...document.fonts].filter(font => font.status == "loaded").length
}"""


@dataclass
class Visit:
    """A tab, and what has come into it."""

    tab: Page
    host: str
    answers: list[Response] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def weight(self) -> dict[str, int]:
        """Bytes, as a server would compress them, by address."""
        answers = [answer for answer in self.answers if not answer.url.startswith("data:")]
        return {answer.url: len(gzip.compress(answer.body())) for answer in answers}

    def is_heavy(self) -> Iterator[str]:
        """What exceeds the budget of a first view."""
        loaded = self.tab.evaluate(LOADED_FONTS)  # first: a font comes last
        weight = self.weight()
        if sum(weight.values()) > 120_000:
            yield f"weighs {sum(weight.values())} bytes: {weight}"
        if len(weight) > 12:
            yield f"takes {len(weight)} requests: {list(weight)}"
        yield from (f"asks for {url}" for url in weight if not url.startswith(self.host))
        if loaded != sum(url.endswith(".woff2") for url in weight):
            yield "loads a font that it does not use"

    def is_wrong_for_axe(self, scheme: str) -> Iterator[str]:
        found = self.tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        for each in found:
            yield f"{scheme}: {each['id']}: {[node['target'] for node in each['nodes']]}"


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield context.new_page()


@pytest.fixture
def visit(tab: Page, host: str) -> Iterator[Visit]:
    visit = Visit(tab, host)
    listeners = {
        "response": lambda answer: visit.answers.append(answer),
        "console": lambda message: visit.complaints.append(message.text),
        "pageerror": lambda error: visit.complaints.append(str(error)),
    }
    for event, listener in listeners.items():
        tab.on(event, listener)  # type: ignore[call-overload] # one overload for each event
    yield visit
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_a_page_is_light_quiet_accessible_and_fits_a_phone(
    visit: Visit, host: str, language: str, path: str
) -> None:
    tab = visit.tab
    tab.emulate_media(color_scheme="light")
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(f"{host}{language}{path}", wait_until="load")
    wrong = [*visit.is_heavy()]
    if not tab.locator("h1").first.inner_text():
        wrong.append("has no title")
    tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    tab.evaluate(AXE.axe_script)
    wrong += visit.is_wrong_for_axe("light")
    tab.emulate_media(color_scheme="dark")
    tab.locator("body[data-md-color-scheme=slate]").wait_for()
    wrong += visit.is_wrong_for_axe("dark")
    tab.set_viewport_size({"width": 360, "height": 740})
    width = tab.evaluate("document.documentElement.scrollWidth")
    if width != 360:
        wrong.append(f"is {width} pixels wide on a phone of 360")
    assert [*wrong, *visit.complaints] == []


def test_every_page_is_visited() -> None:
    assert len(PAGES) == len(pages.read(PROJECT)["zh"]) == len(pages.read(PROJECT)["en"])
