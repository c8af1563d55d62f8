"""The stylesheet of cells, on a page of any generator, in Chromium."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from checked_snippets import words
from checked_snippets.html.style import COLOUR, RULES, older, stylesheet

OUTPUTS = "".join(f'<samp class="{kind}">{"3 " * 150}</samp>' for kind in ("printed", "raised"))
CELL = (
    '<div class="highlight cell"><button class="copy"></button><pre><code>'
    f'<span class="cell-code">print(1)</span>{OUTPUTS}</code></pre></div>'
)
PAGE = '<!doctype html><html lang="{language}">{head}<style>{css}</style><body>{body}</body></html>'
THEMED = f'<div class="md-typeset">{CELL}</div>'
DARK = '<meta name="color-scheme" content="light dark">'
WHITE, BLACK = "rgb(255, 255, 255)", "rgb(20, 24, 29)"

LABELS = "all => all.map(each => JSON.parse(getComputedStyle(each, '::before').content))"
BACKGROUND = "each => getComputedStyle(each).backgroundColor"


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 600, "height": 900})
    yield context.new_page()
    context.close()


def show(tab: Page, language: str = "en", head: str = "", body: str = CELL) -> None:
    tab.set_content(PAGE.format(language=language, head=head, css=stylesheet(), body=body))


@pytest.mark.parametrize(("language", "said"), [("zh-CN", "zh"), ("en", "en"), ("fr", "en")])
def test_an_output_is_called_by_the_word_of_the_page_s_language(
    tab: Page, language: str, said: str
) -> None:
    show(tab, language)
    own = words.of(said)
    assert tab.locator("samp").evaluate_all(LABELS) == [own.output, own.error]


def test_a_word_that_is_changed_changes_what_is_shown(
    tab: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = {language: replace(each, output=r'"a\b"') for language, each in words.every().items()}
    monkeypatch.setattr(words, "every", lambda: changed)
    for language, own in changed.items():
        show(tab, language)
        assert tab.locator("samp").evaluate_all(LABELS) == [r'"a\b"', own.error]


@pytest.mark.parametrize(
    ("head", "system", "background"),
    [
        ("", "light", WHITE),
        ("", "dark", WHITE),
        (DARK, "light", WHITE),
        (DARK, "dark", BLACK),
        ("<style>body {color-scheme: dark}</style>", "light", BLACK),
    ],
)
def test_a_cell_is_dark_where_its_page_is(
    tab: Page, head: str, system: str, background: str
) -> None:
    tab.emulate_media(color_scheme="dark" if system == "dark" else "light")
    show(tab, head=head)
    assert tab.locator("samp").first.evaluate(BACKGROUND) == background
    tab.emulate_media(media="print")
    assert tab.locator("samp").first.evaluate(BACKGROUND) == WHITE


def test_a_browser_without_light_dark_gets_the_same_colours(tab: Page) -> None:
    colours = COLOUR.findall(RULES.read_text(encoding="utf-8"))
    assert older(colours) in stylesheet()
    css = older(colours).replace("not (color: light-dark(red, red))", "(color: red)")
    tab.set_content(f'<style>{css}</style><body data-md-color-scheme="slate">')
    value = "(each, name) => getComputedStyle(each).getPropertyValue(name)"
    for name, light, dark in colours:
        assert tab.locator("html").evaluate(value, name) == light
        assert tab.locator("body").evaluate(value, name) == dark


def test_the_rules_of_a_theme_do_not_reach_into_a_cell(tab: Page) -> None:
    theme = ".md-typeset pre > code {padding: 9px; white-space: pre-wrap; font-size: 50px}"
    theme += ".md-typeset samp {display: inline} .md-typeset pre {border: 9px solid; padding: 9px}"
    show(tab)
    read = """all => all.map(each => ["padding", "border", "display", "whiteSpace", "fontSize"]
        .map(name => getComputedStyle(each)[name]))"""
    parts = tab.locator("pre, code, samp")
    alone = parts.evaluate_all(read)
    show(tab, body=f"{THEMED}<style>{theme}</style>")
    assert parts.evaluate_all(read) == alone


def test_what_is_wide_scrolls_inside_the_cell(tab: Page) -> None:
    show(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") == 600
    assert tab.locator("code").evaluate("each => each.scrollWidth > each.clientWidth")


@pytest.mark.parametrize("body", [CELL, THEMED])
@pytest.mark.parametrize("script", ["no-js", "js"])
def test_code_can_be_copied_where_material_s_script_listens(
    tab: Page, body: str, script: str
) -> None:
    show(tab, body=body)
    tab.evaluate("script => document.documentElement.className = script", script)
    assert tab.locator(".copy").is_visible() is ((body, script) == (THEMED, "js"))


def test_the_rules_hold_no_word() -> None:
    rules = re.sub(r"/\*.*?\*/", "", RULES.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.findall(r"""content:\s*["'][^"']*\w""", rules)
