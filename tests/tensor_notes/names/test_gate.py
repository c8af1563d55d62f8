"""A lesson uses what was taught by then, or what it points to; the index knows all names."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.running.outcome import Outcome
from tensor_notes.names import gate
from tensor_notes.names.entry import FILE
from tests.engine import book_of, given, written
from tests.tensor_notes.names.guides import guide

SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
INDEX = {"torch.sum": "adds"}


def problems(
    texts: Mapping[str, str], tmp_path: Path, index: Mapping[str, str] = INDEX, name: str = "sum"
) -> list[str]:
    """What is wrong with lessons of which one shows `torch.sum(1)`."""
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_text("".join(f'["{each}"]\nen = "a"\nzh = "b"\n' for each in index))
    return [str(each) for each in gate.check(book(tmp_path, name), guide(texts, index))]


def book(project: Path, name: str = "sum") -> Book:
    snippet = written(f"x = torch.{name}(1)\n")
    outcome = Outcome(given(""), names=((1, 10, f"torch.{name}"),))
    return book_of({snippet.name: snippet}, {snippet.name: outcome}, project)


FIRST = {"a/index.md": "# A { #a }\n"}
LATER = "# C { #c }\n\n`torch.sum` adds.\n"


@pytest.mark.parametrize(
    "texts",
    [
        {"a/b.md": f"# B\n\n{SHOWN}\nHere `sum` adds.\n"},
        {"a/b.md": LATER, "a/c.md": f"# B\n\n{SHOWN}"},
        {"a/b.md": f"# B\n\n{SHOWN}"},
        {"a/b.md": f"---\nteaches: [torch.sum]\n---\n\n# B\n\n{SHOWN}"},
        {
            "a/b.md": f'---\nlater: ["torch.sum"]\n---\n\n# B\n\n{SHOWN}\n[C](c.md).\n',
            "a/c.md": LATER,
        },
    ],
    ids=["said here", "said before", "said nowhere", "listed here", "pointed to"],
)
def test_a_name_that_is_taught_by_then_is_not_told(
    texts: Mapping[str, str], tmp_path: Path
) -> None:
    assert problems(FIRST | dict(texts), tmp_path) == []


def test_a_name_that_comes_too_early_is_told_with_both_places(tmp_path: Path) -> None:
    texts = FIRST | {"a/b.md": f"# B\n\n{SHOWN}", "a/c.md": LATER}
    assert problems(texts, tmp_path) == [
        "docs/en/a/b.md:3: uses sum, which a/c.md teaches later\n"
        "    snippets/page/idea.py:1: x = torch.sum(1)\n"
        "  to repair: say what it does here; or, with half a sentence and a link there, "
        'write above the page: later: ["torch.sum"]'
    ]


def test_who_points_to_a_name_has_to_link_there(tmp_path: Path) -> None:
    text = f'---\nlater: ["torch.sum"]\n---\n\n# B\n\n{SHOWN}'
    (problem,) = problems(FIRST | {"a/b.md": text, "a/c.md": LATER}, tmp_path)
    assert "teaches later" in problem


def test_a_name_that_needs_no_pointer_is_told(tmp_path: Path) -> None:
    text = f'---\nlater: ["torch.sum"]\n---\n\n# B\n\n{SHOWN}\n`sum` adds.\n'
    assert problems(FIRST | {"a/b.md": text}, tmp_path) == [
        "docs/en/a/b.md:2: later lists sum, which this page does not use or need not point to\n"
        "  to repair: take it away"
    ]


def test_a_name_of_which_the_index_says_nothing_is_told(tmp_path: Path) -> None:
    texts = FIRST | {"a/b.md": f"# B\n\n{SHOWN}\n`torch.sum` adds.\n"}
    assert problems(texts, tmp_path, name="add") == [
        "snippets/page/idea.py:1: uses add, of which docs/names.toml says nothing\n"
        "    x = torch.add(1)\n"
        '  to repair: write there: ["torch.add"], and what it does: en = "…", zh = "…"'
    ]


def test_an_entry_that_no_lesson_uses_or_says_is_told(tmp_path: Path) -> None:
    texts = FIRST | {"a/b.md": f"# B\n\n{SHOWN}"}
    assert problems(texts, tmp_path, INDEX | {"numpy.sum": "adds"}) == [
        "docs/names.toml:4: numpy.sum is used in no lesson, and none says it\n"
        "  to repair: delete it"
    ]


def test_a_page_that_teaches_what_is_no_entry_is_told(tmp_path: Path) -> None:
    texts = FIRST | {"a/b.md": f"---\nteaches: [torch.sun]\n---\n\n# B\n\n{SHOWN}"}
    assert problems(texts, tmp_path) == [
        "docs/en/a/b.md:2: teaches lists torch.sun, which is no entry\n  to repair: write torch.sum"
    ]


@pytest.mark.parametrize("name", ["page/if_it_adds.py", "page/sort/solution.py"])
def test_what_is_folded_may_use_any_name(name: str, tmp_path: Path) -> None:
    whole = book(tmp_path)
    snippet = replace(whole.snippets["page/idea.py"], name=name)
    outcomes = {name: whole.outcomes["page/idea.py"]}
    texts = FIRST | {"a/b.md": SHOWN.replace("page/idea.py", name), "a/c.md": LATER}
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_text("")
    own = book_of({name: snippet}, outcomes, tmp_path)
    assert [*gate.check(own, guide(texts, INDEX))] == []
