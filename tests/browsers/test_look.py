"""How the site looks, in Chromium: text, what is wide, dark, on paper, and what is missing."""

import pytest
from playwright.sync_api import Page

from checked_snippets.words import LABELS
from checked_snippets.words import of as engine_words
from tensor_notes import words

PAGE = "tensors/broadcasting.html"
BOTH = pytest.mark.parametrize("language", ["", "en/"])


@BOTH
@pytest.mark.parametrize("width", [360, 820, 1280, 1920, 2560])
def test_a_line_has_at_most_40_chinese_characters(
    tab: Page, host: str, language: str, width: int
) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(f"{host}{language}{PAGE}")
    paragraph = tab.locator("article > p").first
    size = "each => each.clientWidth / parseFloat(getComputedStyle(each).fontSize)"
    assert paragraph.evaluate(size) <= 40


@BOTH
def test_headings_have_one_weight_in_both_scripts(tab: Page, host: str, language: str) -> None:
    tab.goto(f"{host}{language}{PAGE}")
    weight = "all => all.map(each => getComputedStyle(each).fontWeight)"
    assert set(tab.locator("article :is(h1, h2, h3)").evaluate_all(weight)) == {"600"}


@pytest.mark.parametrize(
    "wide",
    [
        "<table><tr>" + "<td>unbreakable</td>" * 20 + "</tr></table>",
        '<div class="cell"><pre tabindex="0"><code><samp class="printed">'
        f"{'1234 ' * 60}</samp></code></pre></div>",
    ],
)
def test_what_is_wide_scrolls_in_its_own_place(tab: Page, host: str, wide: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.goto(host + PAGE)
    article = tab.locator("article")
    article.evaluate("(article, html) => article.insertAdjacentHTML('afterbegin', html)", wide)
    assert tab.evaluate("document.documentElement.scrollWidth") == 360
    scrolls = "all => all.filter(each => each.scrollWidth > each.clientWidth).length"
    assert article.locator("> :first-child, > :first-child code").evaluate_all(scrolls) > 0


BEFORE = "element => JSON.parse(getComputedStyle(element, '::before').content)"


@BOTH
def test_an_output_is_called_by_its_word(tab: Page, host: str, language: str) -> None:
    tab.goto(f"{host}{language}reference/messages/autograd.html")
    labels = [tab.locator(f"samp.{kind}").first for kind in ("printed", "raised", "warned")]
    said = engine_words("en" if language else "zh")
    assert [label.evaluate(BEFORE) for label in labels] == [getattr(said, name) for name in LABELS]


@BOTH
def test_an_output_of_a_lab_is_called_like_any_other(tab: Page, host: str, language: str) -> None:
    tab.goto(f"{host}{language}labs/iou.html")
    shown = {each.evaluate(BEFORE) for each in tab.locator(".notebook .jp-OutputArea-output").all()}
    said = engine_words("en" if language else "zh")
    assert said.output in shown <= {said.output, said.error}


@BOTH
def test_an_erratum_says_of_what_kind_it_is(tab: Page, host: str, language: str) -> None:
    tab.goto(f"{host}{language}reference/errata/autograd-graph.html")
    kinds = words.of("en" if language else "zh")["errata"]["kinds"]
    for kind in ("wrong", "misleading", "outdated"):
        assert tab.locator(f"h2.{kind}").first.evaluate(BEFORE) == kinds[kind]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark_follow_the_system_until_they_are_switched(
    tab: Page, host: str, scheme: str
) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto(host)
    shown = "document.body.dataset.mdColorScheme"
    assert tab.evaluate(shown) == {"light": "default", "dark": "slate"}[scheme]
    tab.get_by_title("切换到浅色").click()
    assert tab.evaluate(shown) == "default"
    tab.get_by_title("切换到深色").click()
    assert tab.evaluate(shown) == "slate"
    tab.reload()
    assert tab.evaluate(shown) == "slate"


def test_on_paper_there_is_the_page_alone(tab: Page, host: str) -> None:
    tab.emulate_media(color_scheme="dark", media="print")
    tab.goto(f"{host}en/{PAGE}")
    for hidden in ["header", "footer", ".md-path", ".md-sidebar", "details:not(.choice)", ".copy"]:
        assert not tab.locator(hidden).first.is_visible(), hidden
    background = "getComputedStyle(document.body).backgroundColor"
    assert tab.evaluate(background) == "rgb(255, 255, 255)"
    tab.locator("details.success").evaluate("solution => solution.open = true")
    assert tab.locator("details.success .cell").first.is_visible()


@BOTH
@pytest.mark.parametrize("query", ["梯度", "gradient"])
def test_the_page_for_missing_pages_searches_in_either_language(
    tab: Page, host: str, language: str, query: str
) -> None:
    tab.goto(f"{host}{language}404.html")
    form = tab.locator(f"section:lang({'en' if query.isascii() else 'zh'}) form")
    form.locator("input").fill(query)
    form.locator("button").click()
    found = f"{'en/' if query.isascii() else ''}autograd/first-gradient"
    first = "address => document.querySelector('.md-search-result__link')?.href.startsWith(address)"
    tab.wait_for_function(first, arg=host + found, timeout=10_000)


@pytest.mark.parametrize(
    ("address", "word"),
    [("tensor/broad-casting/", "broad casting"), ("en/first_gradient.html", "first gradient")],
)
def test_the_page_for_missing_pages_suggests_what_to_search(
    tab: Page, host: str, address: str, word: str
) -> None:
    html = tab.request.get(f"{host}404.html").text()
    tab.route(host + address, lambda route: route.fulfill(body=html, content_type="text/html"))
    tab.goto(host + address)
    inputs = tab.locator("form.search input")
    assert inputs.evaluate_all("all => all.map(each => each.value)") == [word, word]


def test_nothing_moves_for_a_reader_who_asked_for_that(tab: Page, host: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(host + PAGE)
    moving = "all => all.filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    assert tab.locator("*").evaluate_all(moving) == 0
    tab.emulate_media(reduced_motion="no-preference")
    assert tab.locator("*").evaluate_all(moving) > 0
