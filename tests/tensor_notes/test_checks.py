"""What is wrong with the pages is looked for once, and again when anything has changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome
from tensor_notes import checks
from tensor_notes.checks import remembered
from tests.engine import book_of, given, written

PROBLEM = Problem("docs/en/index.md", 1, "is wrong")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    for name in ["mkdocs.yml", "docs/en/index.md", "docs/glossary.toml"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    snippet = written("print(1)\n#> 1\n")
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/labels.toml").write_text("")
    return book_of({snippet.name: snippet}, {snippet.name: Outcome(given("1"))}, tmp_path)


@pytest.fixture
def asked() -> list[Book]:
    return []


def found(book: Book, asked: list[Book]) -> list[Problem]:
    """What a build finds."""

    def check(book: Book) -> Iterator[Problem]:
        asked.append(book)
        yield PROBLEM

    return [*remembered([check])(book)]


def test_a_book_that_is_the_same_is_looked_at_once_and_its_problems_are_told_again(
    book: Book, asked: list[Book]
) -> None:
    assert [found(book, asked) for _ in range(3)] == [[PROBLEM]] * 3
    assert len(asked) == 1


def test_who_asks_for_a_part_of_the_book_finds_and_leaves_nothing(
    book: Book, asked: list[Book]
) -> None:
    part = replace(book, names=book.names | {"page/another.py"})
    found(part, asked)
    found(part, asked)
    assert len(asked) == 2
    found(book, asked)
    found(part, asked)
    found(book, asked)
    assert len(asked) == 4


PAGES = {
    "docs/zh/a.md": "# 甲 { #a }\n\n看,有 1 个。[乙](b.md#none)\n\n~~划掉~~\n\n```python\n1\n```\n",
    "docs/en/a.md": "---\nx: [\n---\n# A { #a }\n\nThere are 2. [B](c.md)\n\n- [ ] $\\no$ and $\n",
    "docs/zh/b.md": "# 乙 { #b }\n\n![同](figures/none.svg)\n",
    "docs/en/b.md": "# B { #b }\n\n![同](figures/none.svg)\n\n## More\n",
    "docs/en/alone.md": "# Alone\n\n\xff\n",
}


@pytest.mark.parametrize("path", [*PAGES, "docs/zh"])
def test_of_a_part_as_much_is_wrong_as_of_the_same_part_of_the_whole(
    path: str, tmp_path: Path
) -> None:
    for name, text in PAGES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="latin-1" if "alone" in name else "utf-8")
    whole = book_of({}, {}, tmp_path)

    def wanted(each: str) -> bool:
        return each.startswith(path)

    def found(book: Book) -> set[Problem]:
        every = [problem for check in checks.CHECKS for problem in check(book)]
        return {problem for problem in every if any(map(wanted, problem.paths))}

    assert len(found(whole)) > 1
    assert found(replace(whole, wanted=wanted)) == found(whole)


def said(path: str) -> Callable[[Book, pytest.MonkeyPatch], Book]:
    def change(book: Book, _: pytest.MonkeyPatch) -> Book:
        (book.settings.project / path).write_text("another")
        return book

    return change


def moved(book: Book, _: pytest.MonkeyPatch) -> Book:
    file = book.settings.project / "docs/en/index.md"
    file.rename(file.with_name("other.md"))
    return book


def outcome(book: Book, _: pytest.MonkeyPatch) -> Book:
    return replace(book, outcomes={name: Outcome(given("2")) for name in book.outcomes})


def wrong(book: Book, _: pytest.MonkeyPatch) -> Book:
    return replace(book, problems=[PROBLEM])


def setting(book: Book, _: pytest.MonkeyPatch) -> Book:
    return replace(book, settings=replace(book.settings, languages=("en",)))


def tool(book: Book, patch: pytest.MonkeyPatch) -> Book:
    patch.setattr(checks, "tools", lambda: "others")
    return book


def damage(book: Book, _: pytest.MonkeyPatch) -> Book:
    file = book.settings.project / checks.FILE
    file.write_bytes(file.read_bytes()[:-1])
    return book


@pytest.mark.parametrize(
    "change",
    [
        said("mkdocs.yml"),
        said("docs/en/index.md"),
        said("docs/glossary.toml"),
        said("docs/en/new.md"),
        said("snippets/labels.toml"),
        *(moved, outcome, wrong, setting, tool, damage),
    ],
)
def test_whatever_has_changed_the_book_is_looked_at_again(
    book: Book,
    asked: list[Book],
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Book, pytest.MonkeyPatch], Book],
) -> None:
    found(book, asked)
    found(change(book, monkeypatch), asked)
    assert len(asked) == 2
