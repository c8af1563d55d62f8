"""The site as a reader meets it, in Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request

from tensor_notes import snippet
from tests.conftest import PROJECT

PAGES = sorted(
    page.relative_to(PROJECT / "docs/zh").with_suffix(".html").as_posix()
    for page in (PROJECT / "docs/zh").rglob("*.md")
)


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    """A tab that fails the test on a message in its console or a request to another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    complaints: list[str] = []

    def note_strangers(request: Request) -> None:
        if not request.url.startswith((host, "data:", "blob:")):
            complaints.append(request.url)

    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("request", note_strangers)
    yield tab
    context.close()
    assert complaints == []


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("width", [1280, 390])
def test_formulas_are_drawn_in_the_font_of_the_site(
    page: Page, host: str, language: str, width: int
) -> None:
    answers: list[str] = []
    page.on("response", lambda answer: answers.append(f"{answer.status} {answer.url}"))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{host}{language}contributing/formulas.html")
    page.evaluate("document.fonts.ready")
    assert f"200 {host}{language}assets/formulas.woff2" in answers
    assert page.evaluate("document.fonts.check('16px Formulas')")
    formulas = page.locator("math").all()
    assert len(formulas) > 30
    for formula in formulas:
        box = formula.bounding_box()
        assert box, formula
        assert 5 < box["width"] < 1000, formula.text_content()
        assert 5 < box["height"] < 150, formula.text_content()


def test_a_page_without_formulas_asks_for_no_font(page: Page, host: str) -> None:
    fonts: list[str] = []
    page.on("request", lambda request: fonts.append(request.resource_type))
    page.goto(f"{host}404.html", wait_until="networkidle")
    assert "font" not in fonts


def test_a_wide_formula_scrolls_within_itself(page: Page, host: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{host}contributing/formulas.html")
    wide = "[...document.querySelectorAll('.formula')].filter(e => e.scrollWidth > e.clientWidth)"
    assert page.evaluate(f"{wide}.length") > 0
    assert page.evaluate(f"{wide}.every(e => {{ e.scrollLeft = 10; return e.scrollLeft == 10 }})")
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_figure_follows_the_colour_scheme(page: Page, host: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{host}tensors/broadcasting.html")
    text = page.locator("figure svg text").first
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


@pytest.mark.parametrize("path", ["index.html", "tensors/broadcasting.html", "labs/iou.html"])
def test_each_copy_button_gives_the_code_of_its_snippet(page: Page, host: str, path: str) -> None:
    page.goto(host + path)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for cell in page.locator(".cell").all():
        name = cell.get_attribute("data-snippet") or ""
        read = snippet.read(PROJECT / "snippets" / name, PROJECT)
        cell.get_by_role("button").click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == read.runnable
        assert not any(line.startswith("#>") for line in copied.splitlines())


@pytest.mark.parametrize("javascript", [True, False])
def test_a_slider_moves_with_the_keyboard(browser: Browser, host: str, javascript: bool) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    tab = context.new_page()
    tab.goto(f"{host}fitting/under-and-overfitting.html")
    frame = tab.locator(".slider .frame:visible")
    assert frame.locator("code").inner_text() == "degree = 3"
    tab.get_by_role("radio", name="degree = 3").focus()
    for key, shown in [("ArrowRight", 4), ("ArrowRight", 5), ("ArrowLeft", 4)]:
        tab.keyboard.press(key)
        assert frame.count() == 1
        assert frame.locator("code").inner_text() == f"degree = {shown}"
    context.close()


def test_selecting_a_cell_takes_the_code_without_the_output(page: Page, host: str) -> None:
    page.goto(f"{host}tensors/broadcasting.html")
    page.locator(".cell").first.locator("code").evaluate(
        "code => getSelection().selectAllChildren(code)"
    )
    selected = page.evaluate("getSelection().toString()")
    assert "print(column + row)" in selected
    assert "tensor([[ 1" not in selected
