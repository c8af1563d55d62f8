"""The site as a reader meets it, in Chromium."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from checked_snippets.snippets import snippet
from tests.conftest import PROJECT
from tests.engine import SETTINGS

PAGES = sorted(
    page.relative_to(PROJECT / "docs/zh").with_suffix(".html").as_posix()
    for page in (PROJECT / "docs/zh").rglob("*.md")
)


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("width", [1280, 390])
def test_formulas_are_drawn_in_the_font_of_the_site(
    tab: Page, host: str, language: str, width: int
) -> None:
    answers: list[str] = []
    tab.on("response", lambda answer: answers.append(f"{answer.status} {answer.url}"))
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(f"{host}{language}contributing/formulas.html")
    tab.evaluate("document.fonts.ready")
    assert f"200 {host}{language}assets/formulas.woff2" in answers
    assert tab.evaluate("document.fonts.check('16px Formulas')")
    formulas = tab.locator("math").all()
    assert len(formulas) > 30
    for formula in formulas:
        box = formula.bounding_box()
        assert box, formula
        assert 5 < box["width"] < 1000, formula.text_content()
        assert 5 < box["height"] < 150, formula.text_content()


def test_a_page_without_formulas_asks_for_no_font(tab: Page, host: str) -> None:
    fonts: list[str] = []
    tab.on("request", lambda request: fonts.append(request.resource_type))
    tab.goto(f"{host}404.html", wait_until="networkidle")
    assert "font" not in fonts


def test_a_wide_formula_scrolls_within_itself(tab: Page, host: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.goto(f"{host}contributing/formulas.html")
    wide = "[...document.querySelectorAll('.formula')].filter(e => e.scrollWidth > e.clientWidth)"
    assert tab.evaluate(f"{wide}.length") > 0
    assert tab.evaluate(f"{wide}.every(e => {{ e.scrollLeft = 10; return e.scrollLeft == 10 }})")
    assert tab.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_figure_follows_the_colour_scheme(tab: Page, host: str, scheme: str) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto(f"{host}tensors/broadcasting.html")
    text = tab.locator("figure svg text").first
    colour = text.evaluate("element => getComputedStyle(element).fill")
    assert colour == {"light": "rgb(29, 33, 37)", "dark": "rgb(228, 231, 234)"}[scheme]


@pytest.mark.parametrize("javascript", [True, False])
def test_the_switcher_stays_on_the_page_both_ways(
    browser: Browser, host: str, javascript: bool
) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    tab.goto(f"{host}tensors/broadcasting.html")
    tab.get_by_role("link", name="English").click()
    assert tab.url == f"{host}en/tensors/broadcasting.html"
    assert tab.locator("h1").inner_text().startswith("Broadcasting")
    tab.get_by_role("link", name="中文").click()
    assert tab.url == f"{host}tensors/broadcasting.html"
    context.close()


OPEN_ALL = """document.querySelectorAll("details").forEach(each => {
  each.removeAttribute("name")  // of those with one name, only one would stay open
  each.open = true
})"""


@pytest.mark.parametrize("path", ["index.html", "tensors/broadcasting.html", "labs/iou.html"])
def test_each_copy_button_gives_the_code_of_its_snippet(tab: Page, host: str, path: str) -> None:
    tab.goto(host + path)
    tab.evaluate(OPEN_ALL)
    for cell in tab.locator(".cell[data-snippet]").all():
        name = cell.get_attribute("data-snippet") or ""
        read = snippet.read(PROJECT / "snippets" / name, SETTINGS)
        cell.get_by_role("button").click()
        copied = tab.evaluate("navigator.clipboard.readText()")
        assert copied == read.runnable
        assert not any(line.startswith("#>") for line in copied.splitlines())


def test_a_whole_page_is_copied_as_markdown(tab: Page, host: str, site: Path) -> None:
    tab.goto(f"{host}en/tensors/broadcasting.html")
    tab.get_by_role("button", name="Copy page").click()
    tab.get_by_role("button", name="Copied").wait_for()
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == (site / "en/tensors/broadcasting.md").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_copied_is_shown_as_markdown(browser: Browser, host: str) -> None:
    tab = browser.new_page()  # beside a text, it looks for an icon that no host has
    tab.goto(f"{host}en/tensors/broadcasting.html")
    tab.evaluate("() => { navigator.clipboard.write = () => Promise.reject() }")
    tab.get_by_role("button", name="Copy page").click()
    tab.wait_for_url(f"{host}en/tensors/broadcasting.md")
    tab.close()


def test_no_page_is_copied_without_script_or_from_a_disk(
    browser: Browser, host: str, site: Path
) -> None:
    for address, javascript in [(host, False), (f"{site.as_uri()}/", True)]:
        context = browser.new_context(java_script_enabled=javascript)
        tab = context.new_page()
        tab.goto(f"{address}tensors/broadcasting.html")
        assert tab.get_by_role("link", name="Markdown").is_visible()
        assert not tab.locator(".notebooks [data-copied]").is_visible()
        context.close()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_slider_moves_with_the_keyboard(browser: Browser, host: str, javascript: bool) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    tab.goto(f"{host}fitting/under-and-overfitting.html")
    frame = tab.locator(".slider .frame:visible")
    assert frame.locator("code").inner_text() == "degree = 3"
    tab.get_by_role("radio", name="degree = 3").focus()
    for key, shown in [("ArrowRight", 5), ("ArrowRight", 7), ("ArrowLeft", 5)]:
        tab.keyboard.press(key)
        assert frame.count() == 1
        assert frame.locator("code").inner_text() == f"degree = {shown}"
    context.close()


def test_selecting_a_cell_takes_the_code_without_the_output(tab: Page, host: str) -> None:
    tab.goto(f"{host}tensors/broadcasting.html")
    tab.locator(".cell").first.locator("code").evaluate(
        "code => getSelection().selectAllChildren(code)"
    )
    selected = tab.evaluate("getSelection().toString()")
    assert "print(column + row)" in selected
    assert "tensor([[ 1" not in selected
