"""Every exercise fits the checker that runs in front of it."""

import ast

from checked_snippets.checking import book, exercises
from checked_snippets.pages import page
from tests.conftest import PROJECT
from tests.engine import SETTINGS

NAMES = book.snippet_names(SETTINGS)
FOLDERS = exercises.folders(NAMES)


def names_in(source: str) -> set[str]:
    """The names that some code gives a meaning to at its top level."""
    definitions, others = set[str](), list[ast.AST]()
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            definitions.add(statement.name)
        else:
            others += ast.walk(statement)
    names = [each for each in others if isinstance(each, ast.Name)]
    return definitions | {each.id for each in names if isinstance(each.ctx, ast.Store)}


def test_nothing_of_an_exercise_takes_the_place_of_a_part_of_the_checker() -> None:
    own = names_in((PROJECT / "snippets/check.py").read_text(encoding="utf-8"))
    assert len(own) > 5
    for name in [name for files in FOLDERS.values() for name in files]:
        found = names_in((PROJECT / "snippets" / name).read_text(encoding="utf-8"))
        assert not found & (own if name.endswith("/inputs.py") else own | {"inputs"}), name


def test_every_page_shows_the_specification_before_the_starter() -> None:
    for each in page.every(page.read(SETTINGS)):
        shown = [part.value for part in each.shown("snippet")]
        for name in [name for name in shown if name.endswith("/starter.py")]:
            folder = name.rpartition("/")[0]
            above = {f"{folder}/specification.py", f"{folder.rpartition('/')[0]}/specification.py"}
            assert above & {*shown[: shown.index(name)]}, f"{each.path}: {name}"
