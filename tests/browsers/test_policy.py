"""A page loads nothing but its own site, whatever somebody smuggles into it."""

from playwright.sync_api import Browser, Route

STRANGER = "https://stranger.example/"
SMUGGLED = """
<script>document.title = "smuggled"</script>
<script src="https://stranger.example/a.js"></script>
<img src="https://stranger.example/a.png">
<img src="nowhere.png" onerror="document.title = 'smuggled'">
<link rel="stylesheet" href="https://stranger.example/a.css">
<iframe src="https://stranger.example/"></iframe>
"""


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
