"""Both languages on one page: a switch for readers who learn one along with the subject."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

PAGE = "tensors/broadcasting.html"
QUESTION = "Here is a column of 3 numbers, and a row of 4. What is their sum?"


@pytest.fixture
def tab(browser: Browser, host: str) -> Iterator[Page]:
    """The Chinese page on a wide screen, with a memory of its own."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        tab = context.new_page()
        tab.goto(host + PAGE)
        yield tab


def turn_on(tab: Page) -> None:
    tab.locator("button.both").click()
    tab.locator(".twin-text").first.wait_for()


def test_the_switch_shows_the_same_part_in_the_other_language_beside_it(tab: Page) -> None:
    assert tab.locator(".twin-text").count() == 0
    turn_on(tab)
    pair = tab.locator(".pair").first
    assert "一列有 3\u00a0个数" in pair.inner_text()
    twin = pair.locator(".twin-text")
    assert QUESTION in twin.inner_text()
    assert twin.get_attribute("lang") == "en"
    own, other = pair.locator("> div").nth(0).bounding_box(), twin.bounding_box()
    assert own and other and own["x"] + own["width"] <= other["x"]
    assert tab.locator("h2#the-rule .twin-title").inner_text() == "The rule"


def test_on_a_phone_it_stands_below(tab: Page) -> None:
    tab.set_viewport_size({"width": 390, "height": 800})
    turn_on(tab)
    pair = tab.locator(".pair").first
    own = pair.locator("> div").nth(0).bounding_box()
    other = pair.locator(".twin-text").bounding_box()
    assert own and other and own["y"] + own["height"] <= other["y"]


def test_the_switch_turns_off_and_on_again(tab: Page) -> None:
    turn_on(tab)
    pairs = tab.locator(".pair").count()
    tab.locator("button.both").click()
    assert not tab.locator(".twin-text").first.is_visible()
    assert tab.locator("button.both").get_attribute("aria-pressed") == "false"
    tab.locator("button.both").click()
    assert tab.locator(".twin-text").first.is_visible()
    assert tab.locator(".pair").count() == pairs


def test_the_choice_is_remembered_on_other_pages(tab: Page, host: str) -> None:
    turn_on(tab)
    tab.goto(f"{host}en/autograd/chain-rule.html")
    tab.locator(".twin-text:lang(zh)").first.wait_for()
    tab.locator("button.both").click()
    tab.reload()
    assert tab.locator("body.both-languages").count() == 0


def test_links_of_the_other_language_lead_to_its_pages(tab: Page, host: str) -> None:
    turn_on(tab)
    links = tab.locator(".twin-text a").evaluate_all("all => all.map(each => each.href)")
    assert f"{host}en/linear-algebra/vectors-and-norms.html#how-far-apart" in links
    assert all(link.startswith(f"{host}en/") for link in links)


def test_nothing_is_shown_twice_and_no_name_is(tab: Page) -> None:
    cells = tab.locator(".cell").count()
    turn_on(tab)
    assert tab.locator(".cell").count() == cells
    ids = tab.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(tab: Page, scheme: str) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    turn_on(tab)
    found = Axe().run(tab).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []


def test_without_a_script_headings_lead_to_the_other_language(browser: Browser, host: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        tab = context.new_page()
        tab.goto(host + PAGE)
        assert not tab.locator("button.both").is_visible()
        tab.locator("h2#the-rule a.twin").click()
        assert tab.url == f"{host}en/{PAGE}#the-rule"
