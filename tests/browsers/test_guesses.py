"""A guess in the built site: nothing is given away, then all is said, without a script."""

import itertools
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browsers.engines import Reader, in_three, sockets_left_open, until

PAGE = "en/tensors/shape.html"

pytestmark = sockets_left_open

SEEN = """
const seen = each => each.checkVisibility({contentVisibilityAuto: true})
const all = selector => [...document.querySelectorAll(`.guess ${selector}`)].filter(seen).length
return [all("> .cell samp"), all("> .answer"), all(".choices details[open]")]
"""


@in_three
def test_until_a_choice_is_made_output_and_answer_are_not_seen(reader: Reader, host: str) -> None:
    reader.open(host + PAGE)
    assert reader.run(SEEN) == [0, 0, 0]
    for choice in ["wrong", "right", "skip"]:
        reader.click(f".choices > .{choice} > summary")
        assert reader.run(SEEN) == [1, 1, 1]
    reader.click(".choices > .skip > summary")
    assert reader.run(SEEN) == [0, 0, 0]


@in_three
def test_the_keyboard_goes_from_choice_to_choice_and_opens_one(reader: Reader, host: str) -> None:
    reader.open(host + PAGE)
    reader.run("document.querySelector('.choices > .choice > summary').focus()")
    reader.press("Tab")
    assert reader.run(SEEN) == [0, 0, 0]
    reader.press("Enter")
    assert reader.run(SEEN) == [1, 1, 1]
    opened = "[...document.querySelectorAll('.choices > .choice')].findIndex(each => each.open)"
    assert reader.run(f"return {opened}") == 1


@in_three
def test_from_a_disk_it_is_the_same(reader: Reader, site: Path) -> None:
    reader.open((site / PAGE).as_uri())
    assert reader.run(SEEN) == [0, 0, 0]
    reader.click(".choices > .wrong > summary")
    assert reader.run(SEEN) == [1, 1, 1]


@in_three
def test_both_languages_have_the_choices_in_one_order(reader: Reader, host: str) -> None:
    reader.resize(1280, 900)
    reader.open(host + PAGE)
    reader.click("button.both")
    until(reader, "document.querySelector('.choices .twin-title') !== null")
    labels = (
        "[...document.querySelectorAll('.choice > summary')].map(each => each.innerText.trim())"
    )
    assert {*reader.run(f"return {labels}")} >= {"0, 1\n0、1", "0, 3\n0、3"}
    assert reader.run(SEEN) == [0, 0, 0]


@pytest.mark.parametrize(
    ("scheme", "choice"), [*itertools.product(["light", "dark"], ["right", "wrong", "skip"])]
)
def test_axe_finds_nothing_whatever_is_chosen(
    browser: Browser, host: str, scheme: str, choice: str
) -> None:
    with browser.new_context(color_scheme=scheme) as context:  # type: ignore[arg-type] # two of its words
        tab = context.new_page()
        tab.goto(host + PAGE)
        tab.locator(f".choices > .{choice} > summary").first.click()
        assert Axe().run(tab, ".guess").response["violations"] == []


def test_on_paper_all_of_it_is_there(browser: Browser, host: str) -> None:
    with browser.new_context() as context:
        tab = context.new_page()
        tab.goto(host + PAGE)
        tab.emulate_media(media="print")
        assert tab.locator(".guess > .cell samp").is_visible()
        assert tab.locator(".guess > .answer").is_visible()
        assert tab.locator(".choice.wrong .cell[data-snippet] samp").first.is_visible()
        assert not tab.locator(".choices > .skip").is_visible()
        heights = tab.locator(".choice.wrong").first.evaluate(
            "each => [each.offsetHeight, each.querySelector('summary').offsetHeight]"
        )
        assert heights[0] > 2 * heights[1]


def test_without_scripts_and_on_a_phone_one_can_choose(browser: Browser, host: str) -> None:
    with browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}
    ) as context:
        tab = context.new_page()
        tab.goto(host + PAGE)
        assert not tab.locator(".guess > .answer").is_visible()
        tab.locator(".choices > .wrong > summary").first.click()
        assert tab.locator(".guess > .answer").is_visible()
        box = tab.locator(".choices > .wrong").first.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
