"""Terms, in a browser without scripts."""

from playwright.sync_api import Browser


def test_a_tooltip_shows_for_a_keyboard_and_leads_to_the_glossary(
    browser: Browser, host: str
) -> None:
    tab = browser.new_context(java_script_enabled=False).new_page()
    tab.goto(f"{host}en/linear-algebra/vectors-and-norms.html")
    term = tab.locator("a.term", has_text="transpose")
    told = "abbr => getComputedStyle(abbr, '::after').content"
    assert term.locator("abbr").evaluate(told) == "none"
    tab.locator("a").first.focus()
    while not term.evaluate("link => link.matches(':focus-visible')"):
        tab.keyboard.press("Tab")
    assert "rows and columns swapped" in term.locator("abbr").evaluate(told)
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/en/reference/glossary.html#transpose")
    tab.close()
