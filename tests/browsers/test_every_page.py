"""Every page in both languages, visited once: light, quiet, accessible, from one host."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request

from checked_snippets.pages import page as pages
from tests.browsers.test_browser import OPEN_ALL, PAGES
from tests.conftest import FLAGS
from tests.engine import SETTINGS
from tests.verdicts import below, verdict

AXE = Axe()
NAME = "tests/browsers/test_every_page.py"

OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that may say something else when only the scheme has changed."""

TO_JUDGE = """known => {
  const parts = ["color", "background-color", "background-image", "opacity", "font-size",
    "font-weight", "text-shadow", "filter", "mix-blend-mode", "visibility", "position", "float"]
  const number = text => {
    let [high, low] = [1, 2]
    for (let i = 0; i < text.length; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 0x9E3779B1)
      low = Math.imul(low ^ text.charCodeAt(i), 0x5F356495)
    }
    return `${high}${low}`
  }
  const looks = new Map([[null, ""]])
  const look = element => {
    if (!looks.has(element)) {
      const style = getComputedStyle(element), behind = look(element.parentElement)
      looks.set(element, number([behind, element.localName, element.getAttribute("class"),
        ...parts.map(part => style.getPropertyValue(part))].join()))
    }
    return looks.get(element)
  }
  const says = element => element.matches("input, select, textarea")
    || [...element.childNodes].some(n => n.nodeType == 3 && n.data.trim())
  const isSeen = element => {
    const { right, bottom } = element.getBoundingClientRect()
    return right > 0 && bottom > 0 && element.checkVisibility({ visibilityProperty: true })
  }
  const alike = new Map()
  for (const element of document.body.querySelectorAll("*")) {
    element.removeAttribute("data-look")
    if (says(element) && isSeen(element))
      alike.set(look(element), [...alike.get(look(element)) ?? [], element])
  }
  for (const each of known) alike.delete(each)
  for (const [key, same] of alike)
    for (const each of [same[0], same.at(-1)]) each.setAttribute("data-look", key)
  axe.configure({rules: [{id: "color-contrast", selector: "[data-look]"}]})
  return [...alike.keys()]
}"""
"""Of texts that look alike, on alike grounds, the first and the last are enough for axe, and those
of one page: most looks of a page are `known` from another one.

A page of code has a thousand pieces of some fifty looks, and contrast is most of what axe costs.
"""

JUDGE = """async options => {
  const found = await axe.run({ ...options, elementRef: true })
  const look = node => node.element.dataset.look
  const told = node => node.html.replace(/ data-look="[^"]*"/, "").slice(0, 100)
  const unclear = found.incomplete.filter(each => each.id == "color-contrast")
  return {
    wrong: found.violations.map(each => [each.id, each.nodes.map(told)]),
    doubtful: unclear.flatMap(each => each.nodes.map(look)),
  }
}"""

LOADED_FONTS = """async () => {  // those that the site sends, not those that readers have
  await document.fonts.ready
  const sent = font => font.status == "loaded" && !font.family.includes("Chinese Marks")
  return [...document.fonts].filter(sent).length
}"""


@dataclass
class Visit:
    """A tab, what it has asked for, and the looks of texts in which axe has found nothing."""

    tab: Page
    host: str
    site: Path
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def weight(self) -> dict[str, int]:
        """Bytes of the files of this site that were asked for, as a server would compress them."""
        files = [url.removeprefix(self.host).split("?")[0] for url in self.asked]
        ours = [self.site / file for file in files if (self.site / file).is_file()]
        return {file.name: len(gzip.compress(file.read_bytes())) for file in ours}

    def is_heavy(self) -> Iterator[str]:
        """What exceeds the budget of a first view."""
        fonts = self.tab.evaluate(LOADED_FONTS)  # first: a font comes last
        weight = self.weight()
        if sum(weight.values()) > 120_000:
            yield f"weighs {sum(weight.values())} bytes: {weight}"
        if len(self.asked) > 12:
            yield f"takes {len(self.asked)} requests: {self.asked}"
        yield from (f"asks for {url}" for url in self.asked if not url.startswith(self.host))
        if fonts != sum(name.endswith(".woff2") for name in weight):
            yield "loads a font that it does not use"

    def is_wrong_for_axe(self, scheme: str, rules: list[str] | None = None) -> Iterator[str]:
        """What axe finds in a scheme, by all its rules or by some."""
        judged = self.tab.evaluate(TO_JUDGE, [*self.known])
        options = {"resultTypes": ["violations", "incomplete"]}
        found = self.tab.evaluate(JUDGE, options | ({"runOnly": rules} if rules else {}))
        yield from (f"{scheme}: {rule}: {elements}" for rule, elements in found["wrong"])
        if not found["wrong"]:
            self.known |= {*judged} - {*found["doubtful"]}


@pytest.fixture(scope="module")
def visitor(browser: Browser, host: str, site: Path) -> Iterator[Visit]:
    """One tab for all pages: a new one would start a process, and read axe anew."""
    with browser.new_context() as context:
        visit = Visit(context.new_page(), host, site)
        protocol = context.new_cdp_session(visit.tab)
        protocol.send("Network.enable")
        protocol.send("Network.setCacheDisabled", {"cacheDisabled": True})  # a first view, always

        def note(request: Request) -> None:
            if not request.url.startswith("data:"):
                visit.asked.append(request.url)

        visit.tab.on("request", note)
        visit.tab.on("console", lambda message: visit.complaints.append(message.text))
        visit.tab.on("pageerror", lambda error: visit.complaints.append(str(error)))
        yield visit


@pytest.fixture(scope="module")
def loaded(browser: Browser, site: Path) -> str:
    """All that a page may show, beside itself: what both editions load, axe, and the browser."""
    assets = [below(site / folder / "assets") for folder in ("", "en")]
    return "\n".join([*assets, AXE.axe_script, browser.version, FLAGS])


@pytest.fixture
def visit(visitor: Visit) -> Iterator[Visit]:
    visitor.asked.clear()
    visitor.complaints.clear()
    yield visitor
    if visitor.asked:
        visitor.tab.evaluate("localStorage.clear()")


def both_languages(tab: Page) -> Iterator[str]:
    """What is wrong once a page shows what it says in the other language."""
    groups = tab.evaluate("document.querySelectorAll('article > :is(p, ul, ol)').length")
    tab.locator("button.both").click()
    tab.locator("body.both-languages .twin-title").first.wait_for()
    if groups and not tab.locator(".pair").count():
        yield "has other parts than its translation"
    if tab.locator(".twin-text :is([id], .cell, figure)").count():
        yield "has copies of what it shows already"


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_a_page_is_light_quiet_accessible_and_fits_a_phone(
    visit: Visit, loaded: str, language: str, path: str
) -> None:
    pair = [visit.site / folder / path for folder in ("", "en")]
    found_right = verdict(NAME, f"{language}{path}", *pair, loaded)
    if found_right.is_known():
        return
    tab = visit.tab
    tab.emulate_media(color_scheme="light")
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(f"{visit.host}{language}{path}", wait_until="load")
    wrong = [*visit.is_heavy()]
    assert [*wrong, *visit.complaints] == []
    if not tab.locator("h1").first.inner_text():
        wrong.append("has no title")
    if tab.locator("meta[http-equiv=Content-Security-Policy]").count() != 1:
        wrong.append("does not say what it may load")
    if not tab.locator("article :is(.cell, .contents, .map, dl, math, form, table)").count():
        wrong.append("has nothing to look at")
    tab.evaluate(OPEN_ALL)
    tab.evaluate(AXE.axe_script)
    wrong += visit.is_wrong_for_axe("light")
    tab.emulate_media(color_scheme="dark")
    tab.locator("body[data-md-color-scheme=slate]").wait_for()
    wrong += visit.is_wrong_for_axe("dark", OF_COLOURS)
    tab.set_viewport_size({"width": 360, "height": 740})
    if path != "404.html":
        wrong += both_languages(tab)
    width = tab.evaluate("document.documentElement.scrollWidth")
    if width != 360:
        wrong.append(f"is {width} pixels wide on a phone of 360")
    assert [*wrong, *visit.complaints] == []
    found_right.keep()


def test_every_page_is_visited() -> None:
    assert len(PAGES) == len(pages.read(SETTINGS)["zh"]) == len(pages.read(SETTINGS)["en"])
