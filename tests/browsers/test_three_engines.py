"""The built site in Chromium, Firefox and WebKit; on every page with formulas if ALL_PAGES=1."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from checked_snippets.pages import page
from tests.browsers.engines import Firefox, Reader, WebKit, in_three, sockets_left_open, until
from tests.conftest import PROJECT
from tests.engine import SETTINGS

MESSAGE = "The size of tensor a (3) must match the size of tensor b (4)"

CHOSEN = ["linear-algebra/dot-product", "contributing/formulas", "labs/gradient-by-hand"]
EVERY = [
    name.removesuffix(".md")
    for name, each in sorted(page.read(SETTINGS)["en"].items())
    if any(each.shown("formula"))
]
PAGES = EVERY if os.environ.get("ALL_PAGES") else CHOSEN

GAPS = """
const box = each => each.getBoundingClientRect()
const rows = ["math", ...["mrow", "mtd", "mstyle", "msqrt"].map(row => `math ${row}`)]
return [...document.querySelectorAll(rows.join())].flatMap(row => {
  const em = parseFloat(getComputedStyle(row).fontSize)
  const parts = [...row.children].filter(each => box(each).width > 0)
  return parts.slice(1).map((each, i) => [row.textContent.slice(0, 40), parts[i].textContent,
    each.textContent, (box(each).left - box(parts[i]).right) / em])
})
"""
"""The space between neighbours in a row of a formula, in em."""


pytestmark = sockets_left_open

in_firefox = pytest.mark.parametrize("started", ["firefox"], indirect=True, scope="session")


@in_three
@pytest.mark.parametrize("page", PAGES)
def test_letters_of_a_formula_stand_one_after_the_other(
    reader: Reader, host: str, page: str
) -> None:
    for language in ["", "en/"]:
        reader.open(f"{host}{language}{page}.html")
        reader.run("document.querySelectorAll('.skip').forEach(each => each.open = true)")
        gaps = reader.run(GAPS)
        assert gaps
        assert [gap for gap in gaps if not -0.3 <= gap[3] <= 1.3] == []
        assert [
            gap for gap in gaps if gap[1] in {*"d∂∇"} and gap[2].isalpha() and gap[3] > 0.13
        ] == []


@in_three
@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_a_phone(reader: Reader, host: str, page: str) -> None:
    reader.resize(390, 844)
    for language in ["", "en/"]:
        reader.open(f"{host}{language}{page}.html")
        assert reader.run("return document.documentElement.scrollWidth <= innerWidth")


@in_three
def test_the_cheat_sheet_leads_to_its_notebook_at_the_right(reader: Reader, host: str) -> None:
    reader.open(f"{host}reference/cheat-sheet.html")
    right = "document.querySelector('{}').getBoundingClientRect().right"
    assert reader.run(f"return {right.format('article')} - {right.format('.notebooks')}") < 1


@in_three
def test_links_in_text_are_underlined_and_terms_have_dots(reader: Reader, host: str) -> None:
    reader.open(f"{host}index.html")
    style = "const {{textDecorationLine: a, textDecorationStyle: b, textDecorationThickness: c}} = "
    style += "getComputedStyle(document.querySelector('{}')); return [a, b, c]"
    link = "article p > a:not(.term)"
    assert reader.run(style.format(link)) == ["underline", "solid", "1px"]
    assert reader.run(style.format("a.term")) == ["underline", "dotted", "1px"]
    reader.open(f"{host}tensors/shape.html")
    assert reader.run(style.format(".cell pre a")) == ["underline", "dotted", "1px"]


DECLARATION = re.compile(r"^ +([a-z][a-z-]*):\s*([^;{}]+?)(?: !important)?;", re.MULTILINE)

NO_PROPERTIES = {"src", "unicode-range", "size"}
"""What stands in `@font-face` and `@page`."""

NOT_EVERYWHERE = {
    "reading-flow": "the keyboard keeps the order of the text",
    "text-wrap": "lines are filled one by one",
    "user-select": "`-webkit-user-select` stands below it",
}
"""What an engine may not know, and what happens there."""


@in_three
def test_an_engine_knows_every_declaration_of_our_stylesheets(reader: Reader, host: str) -> None:
    sheets = [PROJECT / "docs/theme/assets/site.css", *(PROJECT / "src").rglob("html/*.css")]
    found = {pair for sheet in sheets for pair in DECLARATION.findall(sheet.read_text("utf-8"))}
    assert len(found) > 300
    reader.open(f"{host}404.html")
    script = f"return {json.dumps(sorted(found))}.filter(each => !CSS.supports(...each))"
    unknown = [each for each in reader.run(script) if each[0] not in NO_PROPERTIES]
    assert [each for each in unknown if each[0] not in NOT_EVERYWHERE] == []


@in_three
def test_whoever_selects_a_cell_takes_the_code_without_the_output(
    reader: Reader, host: str
) -> None:
    reader.open(f"{host}tensors/shape.html")
    selects = "return getComputedStyle(document.querySelector('.cell {}')).webkitUserSelect"
    assert reader.run(selects.format("samp")) == "none"
    assert reader.run(selects.format("pre code")) != "none"


@in_three
def test_what_is_typed_is_searched(reader: Reader, host: str) -> None:
    reader.open(f"{host}en/index.html")
    reader.click(".md-search__input")
    reader.press(*"broadcasting")
    until(reader, "document.querySelectorAll('.md-search-result__link').length > 3")


@in_three
def test_what_is_pasted_without_a_key_is_searched(reader: Reader, host: str) -> None:
    reader.open(f"{host}index.html")
    reader.click(".md-search__input")
    reader.run(f"document.execCommand('insertText', false, {MESSAGE!r})")
    until(reader, "document.querySelectorAll('.md-search-result__link').length > 3")


@in_three
def test_tab_goes_past_the_search_field_and_closes_the_search(reader: Reader, host: str) -> None:
    reader.open(f"{host}tensors/broadcasting.html")
    reader.run("document.querySelector('.md-search__input').focus()")
    until(reader, "document.querySelector('#__search').checked")
    stops: list[str] = []
    while not stops or (stops[-1] == "search" and len(stops) < 5):
        reader.press("Tab")
        stops.append(
            reader.run(
                "const at = document.activeElement; if (at.closest('.md-search')) return 'search';"
                "const field = document.querySelector('.md-search__input');"
                "return field.compareDocumentPosition(at) & 4 ? 'after' : 'before'"
            )
        )
    assert stops[-1] == "after"
    until(reader, "!document.querySelector('#__search').checked")


@in_three
def test_the_colour_scheme_goes_along_to_the_other_language(reader: Reader, host: str) -> None:
    reader.open(f"{host}tensors/broadcasting.html")
    scheme = "document.body.dataset.mdColorScheme"
    for _ in range(3):
        if reader.run(f"return {scheme} == 'slate'"):
            break
        reader.click("form[data-md-component=palette] label:not([hidden])")
    fill = "return getComputedStyle(document.querySelector('figure svg text')).fill"
    assert reader.run(fill) == "rgb(228, 231, 234)"
    reader.click("a.language")
    until(reader, "document.documentElement.lang == 'en' && document.readyState == 'complete'")
    assert reader.run(f"return {scheme}") == "slate"
    assert reader.run(fill) == "rgb(228, 231, 234)"


@in_three
def test_a_slider_moves_by_mouse_and_by_keys(reader: Reader, host: str) -> None:
    reader.open(f"{host}fitting/under-and-overfitting.html")
    shown = "return [...document.querySelectorAll('.slider')[0].querySelectorAll('.frame')]"
    shown += ".flatMap((frame, i) => frame.checkVisibility() ? [i + 1] : [])"
    reader.click(".slider input:nth-of-type(3)")
    assert reader.run(shown) == [3]
    reader.press("ArrowRight")
    assert reader.run(shown) == [4]
    reader.press("ArrowLeft", "ArrowLeft")
    assert reader.run(shown) == [2]


@in_three
def test_chinese_punctuation_is_full_width(reader: Reader, host: str) -> None:
    reader.open(f"{host}index.html")
    width = reader.run(
        "const text = document.createElement('span'); text.textContent = '学，学。学、学：学？学';"
        "text.style.fontSize = '50px'; document.querySelector('article').append(text);"
        "return text.getBoundingClientRect().width"
    )
    assert width == pytest.approx(550, abs=1)


@in_three
def test_styles_formulas_and_figures_need_no_server(reader: Reader, site: Path) -> None:
    reader.open((site / "linear-algebra/dot-product.html").as_uri())
    assert reader.run("return document.querySelector('.md-search') === null")
    assert (
        reader.run("return getComputedStyle(document.querySelector('math')).fontFamily")
        .strip("\"'")
        .startswith("Formulas")
    )
    assert all(-0.3 <= gap[3] <= 1.3 for gap in reader.run(GAPS))


@pytest.fixture
def without_scripts(started: Reader) -> Iterator[Reader]:
    """Somebody who has turned scripts off."""
    if isinstance(started, Firefox):
        with started.firefox.using_prefs({"javascript.enabled": False}):
            yield started
    else:
        other = WebKit("--enable-javascript=false")
        yield other
        other.close()


@pytest.mark.parametrize("started", ["firefox", "webkit"], indirect=True, scope="session")
def test_without_scripts_there_is_all_but_what_needs_them(
    without_scripts: Reader, host: str
) -> None:
    without_scripts.open(f"{host}fitting/under-and-overfitting.html")
    assert without_scripts.run("return document.documentElement.className") == "no-js"
    for seen, number in ((".slider .frame", 1), (".cell .copy, .md-search, .md-header .both", 0)):
        found = f"[...document.querySelectorAll('{seen}')].filter(e => e.checkVisibility()).length"
        assert without_scripts.run(f"return {found}") == number


PRINTED = """
const put = text => text.split(",").map(query =>
  /\\bscreen\\b/.test(query) ? "not all" : query.replace(/\\bprint\\b/, "all")).join()
const turn = rules => [...rules].forEach(rule => {
  if (rule.media) rule.media.mediaText = put(rule.media.mediaText)
  if (rule.cssRules) turn(rule.cssRules)
})
for (const sheet of document.styleSheets) turn(sheet.cssRules)
"""
"""The page as its rules for paper have it: WebDriver prints in no WebKit of GTK."""


@in_three
def test_on_paper_there_is_the_page_alone_with_what_a_guess_keeps_back(
    reader: Reader, host: str
) -> None:
    reader.open(f"{host}en/fitting/under-and-overfitting.html")
    reader.run(PRINTED)
    shown = "return [...document.querySelectorAll('{}')].map(each => each.checkVisibility())"
    hidden = ["header", "footer", ".md-path", ".md-sidebar", ".copy", ".notebooks", ".headerlink"]
    for each in hidden:
        assert not any(reader.run(shown.format(each))), each
    assert reader.run(shown.format(".slider .frame")).count(True) == 1
    for each in (".guess > .cell samp", ".guess > .answer", ".choice.wrong .cell samp"):
        assert all(reader.run(shown.format(each))), each
    background = "return getComputedStyle(document.body).backgroundColor"
    assert reader.run(background) == "rgb(255, 255, 255)"


@in_firefox
def test_a_contrast_theme_of_firefox_shows_the_stops(started: Firefox, host: str) -> None:
    with started.firefox.using_prefs({"browser.display.document_color_use": 2}):
        started.open(f"{host}fitting/under-and-overfitting.html")
        stop = "getComputedStyle(document.querySelector('.slider input')).appearance"
        assert started.run(f"return {stop}") == "auto"


def test_a_contrast_theme_of_chromium_shows_the_stops(browser: Browser, host: str) -> None:
    with browser.new_context(forced_colors="active") as context:
        tab = context.new_page()
        tab.goto(f"{host}fitting/under-and-overfitting.html")
        stop = tab.locator(".slider input").first
        assert stop.evaluate("stop => getComputedStyle(stop).appearance") == "auto"
