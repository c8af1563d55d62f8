"""What people type is found: typed in Chromium, into the search box of the built site."""

import json
import tomllib

import pytest
from playwright.sync_api import Browser, Page

from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.terms import glossary
from checked_snippets.terms.glossary import Term
from tensor_notes.output.search import finished, searchable, with_terms
from tests.conftest import PROJECT
from tests.engine import SETTINGS, book_of, written

QUERIES = tomllib.loads((PROJECT / "tests/queries.toml").read_text(encoding="utf-8"))
NAMES = {name.lower() for each in glossary.read(SETTINGS) for name in [*each.en, *each.zh]}


def answers(query: str, pages: str, language: str) -> set[str]:
    """Pages of which a query must find one; until one is written, the glossary, if it can help."""
    written = {
        page for page in pages.split(" | ") if (PROJECT / f"docs/{language}/{page}.md").exists()
    }
    return written or ({"reference/glossary"} if query.lower() in NAMES else set())


TYPED = {
    language: [
        (query, pages)
        for key, queries in by_page.items()
        for query in queries
        if (pages := answers(query, key, language))
    ]
    for language, by_page in QUERIES.items()
}

# The search answers letter by letter: count, to know when the answer to the last is there.
COUNT = """
window.Worker = class extends Worker {
  constructor(...all) {
    super(...all)
    window.asked = window.answered = 0
    this.addEventListener("message", ({ data }) => window.answered += data.type === 3)
  }
  postMessage(message, ...others) {
    if (message.type === 2) window.asked++, window.query = message.data
    super.postMessage(message, ...others)
  }
}
"""
ANSWERED = "query => window.query === query && window.asked === window.answered"
FOUND = """
(base) => [...document.querySelectorAll(".md-search-result__item")].slice(0, 3)
  .map(item => item.querySelector("a").href.slice(base.length).replace(/\\.html.*$/, ""))
"""


def open_search(browser: Browser, address: str) -> Page:
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.add_init_script(COUNT)
    tab.goto(address)
    tab.locator("input.md-search__input").click()
    tab.wait_for_function(ANSWERED, arg="")
    return tab


def type_query(tab: Page, query: str) -> None:
    tab.keyboard.press("Control+A")
    if len(query) > 30:
        tab.keyboard.insert_text(query)  # nobody types a message: it is pasted
    else:
        tab.keyboard.type(query)
    tab.keyboard.press("End")  # an input method ends with a key, typed Chinese here does not
    tab.wait_for_function(ANSWERED, arg=query.replace("\n", " "))  # the field has one line


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "en/")])
def test_each_query_finds_its_page_among_the_first_three(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    for query, pages in TYPED[language]:
        type_query(tab, query)
        found = tab.evaluate(FOUND, host + folder)
        if pages.isdisjoint(found):
            missed.append(f"{query}: {pages} are not in {found}")
    tab.close()
    assert missed == []


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "en/")])
def test_each_name_of_a_term_finds_its_page_or_its_meaning(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    for term in glossary.read(SETTINGS):
        chapter = f"{term.page.partition('/')[0]}/index"
        for name in term.names(language) if term.tooltip else ():  # not what nearly all pages say
            tab.keyboard.press("Control+A")
            tab.keyboard.insert_text(name)
            tab.keyboard.press("End")
            tab.wait_for_function(ANSWERED, arg=name)
            found = tab.evaluate(FOUND, host + folder)
            if not {term.page, chapter, "reference/glossary"} & {*found}:
                missed.append(f"{name}: {term.page} is not in {found}")
    tab.close()
    assert missed == []


def test_at_least_600_queries_are_typed() -> None:
    assert sum(map(len, TYPED.values())) >= 600


def test_a_result_leads_to_the_meaning_of_a_term(browser: Browser, host: str) -> None:
    tab = open_search(browser, f"{host}en/")
    type_query(tab, "特征值")
    result = tab.locator(".md-search-result__item article", has_text="eigenvalue 特征值")
    assert "Av = λv" in result.inner_text()
    result.click()
    tab.wait_for_url("**/en/reference/glossary.html*#eigenvalue")
    tab.close()


def test_what_was_typed_is_shown_and_is_never_markup(browser: Browser, host: str) -> None:
    tab = open_search(browser, host)
    for query in ["<b>", "</mark>", "(", "\\", "a|", "[", "*", '"', "梯度(", "'", "&lt;", "."]:
        type_query(tab, query)
        assert tab.locator(".md-search-result article b").count() == 0
    type_query(tab, "grad_fn=<PowBackward0>")
    assert "<PowBackward0>" in tab.locator(".md-search-result__list").inner_text()
    tab.close()


def test_the_index_has_an_entry_for_each_term_and_words_that_only_ask() -> None:
    page = {"location": "reference/glossary.html", "title": "Glossary", "text": ""}
    chapter = {"location": "reference/glossary.html#chapter", "title": "Chapter", "text": "norm"}
    term = Term("chapter", "norm", ["norm"], ["范数"], "A length.", "一种长度。", "page")
    index = with_terms({"config": {"lang": ["en"]}, "docs": [page, chapter]}, [term], "zh")
    entry = {
        "location": "reference/glossary.html#norm",
        "title": "范数 norm",
        "text": "<p>一种长度。</p>",
        "boost": 0.7,
    }
    assert index["docs"] == [page, entry]
    asking = index["config"].pop("asking")
    assert index["config"] == {
        "lang": ["en"],
        "terms": [{"page": "page.html", "names": ["范数", "norm"]}],
    }
    assert {"怎", "how"} <= {*asking["questions"]}
    assert {"一个", "the"} <= {*asking["words"]}


def test_without_a_glossary_the_index_stays_as_it_is() -> None:
    page = {"location": "", "title": "Home", "text": "norm"}
    assert with_terms({"config": {}, "docs": [page]}, [], "en")["docs"] == [page]


QUOTED = written("print('\"<b>')\n#> \"<b>\n\n\nprint()\n#>\nx = 1\n")
GAVE = Outcome(((Output("printed", ('"<b>',)),), (Output("printed", ("",)),), ()))
BOOK = book_of({QUOTED.name: QUOTED}, {QUOTED.name: GAVE})


def test_a_search_index_gets_code_and_output_as_text() -> None:
    for_search = searchable("<p><!--cell page/idea.py--></p><svg>2</svg><math>3</math>")
    assert for_search == "<p><pre>⟦page/idea.py⟧</pre></p>"
    entry = json.dumps({"text": for_search}, ensure_ascii=False)
    found = json.loads(finished(entry, BOOK))["text"]
    assert found == "<p><pre>print('\"&lt;b&gt;')\n\"&lt;b&gt;\nprint()\n\nx = 1</pre></p>"


def test_a_snippet_that_cannot_be_read_is_not_found() -> None:
    assert finished("⟦page/other.py⟧", BOOK) == ""


def test_of_a_snippet_that_a_guess_is_about_a_search_index_gets_the_code_alone() -> None:
    mark = searchable('<div class="guess"><!--problems of a.py--><!--cell page/idea.py--></div>')
    found = finished(mark, BOOK)
    assert "print(" in found
    assert "&lt;b&gt;\\nprint()" not in found
