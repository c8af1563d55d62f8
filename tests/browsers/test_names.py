"""Names in code lead to the lesson that teaches them; the index and the map are read by anybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browsers.engines import Reader, in_three, sockets_left_open, until

PAGE = "linear-algebra/matrix-product.html"
NAME = ".cell-code a[href*='/tensors/']"

pytestmark = sockets_left_open


@in_three
def test_a_name_leads_to_a_section_of_the_lesson_that_teaches_it(reader: Reader, host: str) -> None:
    reader.open(f"{host}en/{PAGE}")
    way = reader.run(f'return document.querySelector("{NAME}").href')
    reader.open(way)
    anchor = way.partition("#")[2]
    until(reader, f"document.getElementById('{anchor}') !== null")


@in_three
def test_code_with_names_is_selected_as_it_is_written(reader: Reader, host: str) -> None:
    reader.open(host + PAGE)
    reader.run("getSelection().selectAllChildren(document.querySelector('.cell .cell-code'))")
    said = reader.run("return getSelection().toString()")
    copied = reader.run("return document.querySelector('.cell .copy').dataset.clipboardText")
    assert said.strip() and said.strip() in copied


@pytest.mark.parametrize("page", ["reference/names.html", "reference/map.html"])
@pytest.mark.parametrize("edition", ["", "en/"])
def test_the_index_and_the_map_fit_a_phone_and_axe_finds_nothing(
    browser: Browser, host: str, edition: str, page: str
) -> None:
    for scheme in ("light", "dark"):
        with browser.new_context(
            color_scheme=scheme, viewport={"width": 390, "height": 844}
        ) as context:
            tab = context.new_page()
            tab.goto(host + edition + page)
            assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert Axe().run(tab).response["violations"] == []


def test_a_lesson_on_the_map_is_reached_by_the_keyboard(browser: Browser, host: str) -> None:
    with browser.new_context() as context:
        tab = context.new_page()
        tab.goto(f"{host}en/reference/map.html")
        lesson = tab.locator(".map a").nth(3)
        lesson.focus()
        tab.keyboard.press("Enter")
        tab.wait_for_url(lambda url: "reference/map" not in url)
