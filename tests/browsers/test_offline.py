"""The built folder, opened from a disk: no server, no network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that fails the test on any complaint, and on whatever is not found."""
    with browser.new_context(offline=True, viewport={"width": 1280, "height": 900}) as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        tab, complaints = context.new_page(), []
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("requestfailed", lambda request: complaints.append(request.failure or ""))
        yield tab
        assert set(complaints) <= {"net::ERR_ABORTED"}  # it left a page before that was loaded


def test_one_can_click_through_the_folder_without_a_server(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator(".md-footer__link--next").click()
    second = page.url
    page.locator(".md-footer__link--next").click()
    page.locator(".md-footer__link--prev").click()
    assert page.url == second
    page.locator(".md-logo").first.click()
    assert page.url == (site / "en/index.html").as_uri()
    page.goto((site / "en/tensors/broadcasting.html").as_uri())
    page.get_by_role("link", name="中文").click()
    assert page.url == (site / "tensors/broadcasting.html").as_uri()
    page.locator(".choices > .skip > summary").click()
    expect(page.locator("figure svg").first).to_be_visible()


def test_a_slider_a_copy_button_and_the_colours_work_without_a_server(
    page: Page, site: Path
) -> None:
    page.goto((site / "en/fitting/under-and-overfitting.html").as_uri())
    page.get_by_role("radio", name="degree = 3").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".slider .frame:visible code").inner_text() == "degree = 5"
    page.locator(".cell button").first.click()
    assert "torch" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_title("Switch to light mode").click()
    page.get_by_title("Switch to dark mode").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_no_field_is_shown_for_a_search_that_needs_a_server(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    assert page.locator(".md-search, label[for=__search]:visible").count() == 0
