"""What a reader downloads to see a page, in Chromium: little, and from nowhere else."""

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Response

from tests.test_browser import PAGES

LOADED_FONTS = """async () => {
  await document.fonts.ready
  return [...document.fonts].filter(font => font.status == "loaded").length
}"""


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as context:
        yield context


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_a_first_view_takes_at_most_120_kb_in_12_requests_from_this_host(
    context: BrowserContext, host: str, language: str, path: str
) -> None:
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    tab = context.new_page()
    tab.on("response", note)
    tab.goto(f"{host}{language}{path}", wait_until="networkidle")
    loaded_fonts = tab.evaluate(LOADED_FONTS)
    weight = {answer.url: len(gzip.compress(answer.body())) for answer in answers}
    tab.close()
    asked = [url for url in weight if not url.startswith("data:")]
    assert [url for url in asked if not url.startswith(host)] == []
    assert len(asked) <= 12
    assert sum(url.endswith(".woff2") for url in asked) == loaded_fonts, "a font without a use"
    assert sum(weight.values()) <= 120_000, weight
