"""Hints at the ends of lines: there for who asks, then on every page, and never in the way."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browsers.engines import Reader, in_three, sockets_left_open, until

PAGE, OTHER, ASKS = "en/tensors/memory.html", "tensors/memory.html", "en/tensors/shape.html"

pytestmark = sockets_left_open

SEEN = "[...document.querySelectorAll('.hint')].filter(each => each.checkVisibility())"
SELECTED = "getSelection().selectAllChildren(document.querySelector('#new-or-old ~ .cell code'))"


@in_three
def test_hints_are_shown_to_who_asks_and_on_each_page_from_then_on(
    reader: Reader, host: str
) -> None:
    reader.open(host + PAGE)
    assert reader.run(f"return {SEEN}.length") == 0
    reader.click("button.shapes")
    assert reader.run(f"return {SEEN}.length") > 5
    reader.open(host + OTHER)
    until(reader, f"{SEEN}.length > 5")
    assert reader.run("return document.querySelector('button.shapes').ariaPressed") == "true"
    reader.click("button.shapes")
    assert reader.run(f"return {SEEN}.length") == 0
    reader.open(host + PAGE)
    assert reader.run(f"return {SEEN}.length") == 0


@in_three
def test_who_selects_code_selects_no_hints(reader: Reader, host: str) -> None:
    reader.open(host + PAGE)
    reader.run(SELECTED)
    without = reader.run("return getSelection().toString()")
    reader.click("button.shapes")
    reader.run(SELECTED)
    assert reader.run("return getSelection().toString()") == without != ""


@in_three
def test_until_a_guess_is_made_no_hint_gives_it_away(reader: Reader, host: str) -> None:
    reader.open(host + ASKS)
    reader.click("button.shapes")
    asked = f"{SEEN}.filter(each => each.matches('.guess > .cell *')).length"
    assert reader.run(f"return {asked}") == 0
    reader.click(".choices > .skip > summary")
    assert reader.run(f"return {asked}") == 1


def test_hints_are_not_printed_and_axe_finds_nothing(browser: Browser, host: str) -> None:
    for scheme in ("light", "dark"):
        with browser.new_context(color_scheme=scheme) as context:
            tab = context.new_page()
            tab.goto(host + PAGE)
            tab.locator("button.shapes").click()
            assert Axe().run(tab).response["violations"] == []
            tab.emulate_media(media="print")
            assert tab.locator(".hint").evaluate_all(
                "hints => hints.every(each => !each.checkVisibility())"
            )


def test_on_a_phone_the_page_stays_as_wide_as_it_is(browser: Browser, host: str) -> None:
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        tab = context.new_page()
        tab.goto(host + PAGE)
        tab.locator("button.shapes").click()
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
