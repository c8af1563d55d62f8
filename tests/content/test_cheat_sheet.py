"""The cheat sheet: one sheet of A4, two columns where there is room, one on a phone."""

import re

import pytest
from playwright.sync_api import Page

LEFT = """selector => [...document.querySelectorAll(selector)]
  .map(each => Math.round(each.getBoundingClientRect().left))"""
SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth"
DOUBLED = (
    "document.querySelector('article').innerHTML += document.querySelector('article').innerHTML"
)


@pytest.fixture(params=["", "en/"])
def sheet(tab: Page, host: str, request: pytest.FixtureRequest) -> Page:
    tab.goto(f"{host}{request.param}reference/cheat-sheet.html")
    return tab


def sheets_of_paper(tab: Page) -> int:
    pdf = tab.pdf(format="A4", print_background=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_it_is_one_sheet_of_paper(sheet: Page) -> None:
    assert sheets_of_paper(sheet) == 1


def test_twice_as_much_would_be_more_than_one(sheet: Page) -> None:
    sheet.evaluate(DOUBLED)
    assert sheets_of_paper(sheet) > 1


def test_on_a_wide_screen_it_has_two_columns_and_outputs_beside_the_code(sheet: Page) -> None:
    sheet.set_viewport_size({"width": 1280, "height": 800})
    headings = sheet.evaluate(LEFT, "article > h2")
    assert len(set(headings)) == 2
    code = sheet.evaluate(LEFT, ".cell .cell-code:first-child")
    assert set(sheet.evaluate(LEFT, ".cell samp.printed")).isdisjoint(code)


def test_on_a_phone_it_has_one_column_and_outputs_below_the_code(sheet: Page) -> None:
    sheet.set_viewport_size({"width": 360, "height": 800})
    assert len(set(sheet.evaluate(LEFT, "article > h2"))) == 1
    code = sheet.evaluate(LEFT, ".cell .cell-code:first-child")
    assert set(sheet.evaluate(LEFT, ".cell samp.printed")) == set(code)
    assert not sheet.evaluate(SIDEWAYS)
