"""A term is called the same everywhere: on Chinese pages, in figures and in the glossary."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tensor_notes import labels
from tensor_notes.fences import outside
from tensor_notes.finder import Finder
from tensor_notes.glossary import GLOSSARY, Term
from tensor_notes.labels import line_of
from tensor_notes.problem import Problem

INTRODUCED = re.compile(r"\*\*(?P<zh>[^*]+)\*\*（(?P<en>[A-Za-z][A-Za-z –-]*)[，；）]")
CODE_OR_LINK = re.compile(r"(`+).*?\1|\]\([^)]*\)|\{ *#[^}]*\}|\$[^$]*\$")
QUOTED = "(?<![叫称译作“])"  # a page may say what others say


def check(project: Path, terms: list[Term], figure_words: Mapping[str, str]) -> list[Problem]:
    """Terms whose Chinese is another than the glossary's."""
    finder = Finder(terms, "en")
    wrong = {word: term for term in terms for word in term.wrong}
    pages = sorted((project / "docs/zh").rglob("*.md"))
    return [
        *(problem for page in pages for problem in check_page(page, project, finder, wrong)),
        *check_labels(project, finder, figure_words),
    ]


def check_page(
    file: Path, project: Path, finder: Finder, wrong: Mapping[str, Term]
) -> Iterator[Problem]:
    """Words that are wrong, and terms introduced as **中文**（English）with another 中文."""
    path = file.relative_to(project).as_posix()
    banned = re.compile(QUOTED + f"({'|'.join(wrong)})") if wrong else None
    for number, line in prose(file.read_text(encoding="utf-8", errors="replace")):
        for word in banned.findall(line) if banned else []:
            yield differs(path, number, word, wrong[word])
        for found in INTRODUCED.finditer(line):
            term = finder.term(found["en"])
            if term and not found["zh"].endswith(tuple(term.zh)):
                yield differs(path, number, found["zh"], term)


def check_labels(
    project: Path, finder: Finder, figure_words: Mapping[str, str]
) -> Iterator[Problem]:
    for english, chinese in figure_words.items():
        term = finder.term(english)
        if term and chinese not in term.zh:
            source = (project / labels.CATALOGUE).read_text(encoding="utf-8")
            yield differs(labels.CATALOGUE, line_of(f'"{english}"', source), chinese, term)


def differs(path: str, line: int, said: str, term: Term) -> Problem:
    details = (f"here:     {said}", f"glossary: {', '.join(term.zh)}")
    repair = f"write {term.zh[0]}; or change {term.place} in {GLOSSARY}"
    return Problem(path, line, f"another word for {term.en[0]}", details, repair)


def prose(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a page outside code, formulas, anchors and addresses, with their numbers.

    >>> list(prose("a `b` c\\n```text\\nd\\n```\\n[e](f.md)"))
    [(1, 'a  c'), (5, '[e')]
    """
    return ((number, CODE_OR_LINK.sub("", line)) for number, line in outside(text))
