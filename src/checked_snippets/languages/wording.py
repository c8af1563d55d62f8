"""A term is called the same everywhere: on Chinese pages, in figures and in the glossary."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from checked_snippets.languages import figure_words
from checked_snippets.pages import fences
from checked_snippets.pages.page import Page
from checked_snippets.problem import Problem
from checked_snippets.settings import Settings
from checked_snippets.terms.finder import Finder
from checked_snippets.terms.glossary import GLOSSARY, Term

INTRODUCED = re.compile(r"\*\*(?P<zh>[^*]+)\*\*（(?P<en>[A-Za-z][A-Za-z –-]*)[，；）]")
NO_WORDS = re.compile(r"\]\([^)]*\)|\{ *#[^}]*\}|\$[^$]*\$")
QUOTED = "(?<![叫称译作“])"  # a page may say what others say


def check(
    pages: Iterable[Page], terms: list[Term], words: Mapping[str, str], settings: Settings
) -> list[Problem]:
    """Terms whose Chinese is another than the glossary's, on Chinese pages and in figures.

    `words` are those of figures, in English and in Chinese.
    """
    finder = Finder(terms, "en")
    wrong = {word: term for term in terms for word in term.wrong}
    return [
        *(problem for page in pages for problem in check_page(page, finder, wrong)),
        *check_figures(finder, words, settings),
    ]


def check_page(page: Page, finder: Finder, wrong: Mapping[str, Term]) -> Iterator[Problem]:
    """Words that are wrong, and terms introduced as **中文**（English）with another 中文."""
    path = page.path
    for number, line in prose(page.text):
        for word in banned(*wrong).findall(line) if wrong else ():
            yield differs(path, number, word, wrong[word])
        for found in INTRODUCED.finditer(line):
            term = finder.term(found["en"])
            if term and not found["zh"].endswith(tuple(term.zh)):
                yield differs(path, number, found["zh"], term)


def check_file(path: str, text: str, terms: Iterable[Term]) -> Iterator[Problem]:
    """Wrong words in another file that shows Chinese; a field `wrong` may name them."""
    wrong = {word: term for term in terms for word in term.wrong}
    for number, line in enumerate(text.split("\n"), 1) if wrong else ():
        for word in () if line.startswith(("wrong", "#")) else banned(*wrong).findall(line):
            yield differs(path, number, word, wrong[word])


@functools.lru_cache(maxsize=1)
def banned(*wrong: str) -> re.Pattern[str]:
    """Finds wrong words where nobody is quoted."""
    return re.compile(QUOTED + f"({'|'.join(map(re.escape, wrong))})")


def check_figures(
    finder: Finder, words: Mapping[str, str], settings: Settings
) -> Iterator[Problem]:
    for english, chinese in words.items():
        term = finder.term(english)
        if term and chinese not in term.zh:
            line = figure_words.line_of_entry(settings, english)
            yield differs(figure_words.catalogue(settings), line, chinese, term)


def differs(path: str, line: int, said: str, term: Term) -> Problem:
    details = (f"here:     {said}", f"glossary: {', '.join(term.zh)}")
    repair = f"write {term.zh[0]}; or change {term.place} in {GLOSSARY}"
    return Problem(path, line, f"another word for {term.en[0]}", details, repair)


def prose(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a page outside code, formulas, anchors and addresses, with their numbers.

    >>> list(prose("a `b` c\\n[d](e.md)"))
    [(1, 'a  c'), (2, '[d')]
    """
    return ((number, NO_WORDS.sub("", line)) for number, line in fences.prose(text))
