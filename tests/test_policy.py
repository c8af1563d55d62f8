"""A page loads nothing but its own site, whatever somebody smuggles into it."""

import pytest
from playwright.sync_api import Browser, Route

from tests.test_browser import PAGES

STRANGER = "https://stranger.example/"
SMUGGLED = """
<script>document.title = "smuggled"</script>
<script src="https://stranger.example/a.js"></script>
<img src="https://stranger.example/a.png">
<img src="nowhere.png" onerror="document.title = 'smuggled'">
<link rel="stylesheet" href="https://stranger.example/a.css">
<iframe src="https://stranger.example/"></iframe>
"""


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_each_page_of_the_site_keeps_its_own_policy(
    browser: Browser, host: str, language: str, path: str
) -> None:
    with browser.new_context() as context:
        tab, complaints = context.new_page(), []
        tab.on("console", lambda message: complaints.append(message.text))
        tab.goto(f"{host}{language}{path}")
        assert tab.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
        assert complaints == []


def test_what_a_stranger_puts_into_a_page_is_neither_run_nor_loaded(
    browser: Browser, host: str
) -> None:
    with browser.new_context() as context:
        tab, loaded, stopped, told = context.new_page(), [], set(), []
        tab.on("requestfinished", lambda request: loaded.append(request.url))
        tab.on("requestfailed", lambda request: stopped.add((request.url, request.failure)))
        tab.on("console", lambda message: told.append(message.text))

        def smuggle(route: Route) -> None:
            html = route.fetch().text()
            route.fulfill(body=html.replace("</body>", f"{SMUGGLED}</body>"))

        tab.route("**/broadcasting.html", smuggle)
        tab.goto(f"{host}tensors/broadcasting.html")
        assert tab.title() == "广播 - 张量手记"
        assert [url for url in loaded if not url.startswith((host, "data:"))] == []
        assert {(f"{STRANGER}{name}", "csp") for name in ["a.js", "a.png", "a.css"]} <= stopped
        assert sum("Content Security Policy" in each for each in told) == 6
