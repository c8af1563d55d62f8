"""axe looks at every page, in both languages and both colour schemes, and finds nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from tests.test_browser import PAGES


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_axe_finds_nothing(browser: Browser, host: str, language: str, path: str) -> None:
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
        tab = context.new_page()
        tab.goto(f"{host}{language}{path}")
        tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(tab).response["violations"]
        context.close()
        told = [(each["id"], node["target"]) for each in found for node in each["nodes"]]
        assert told == [], scheme
