"""An exercise is fair, and what runs in front of its snippets counts as theirs."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from checked_snippets.checking import book, check, exercises
from checked_snippets.checks import check_pages
from checked_snippets.running import cache
from checked_snippets.running.pool import run
from checked_snippets.settings import Limits, Settings
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS
from tests.plain import plain
from tests.tiny_lab import ANSWER, CHECK, FILES, SPECIFICATION, write_file, write_lab, write_pages

Put = Callable[[str, str], None]


@pytest.fixture
def settings(project: Path) -> Settings:
    """The project of a sound exercise."""
    write_lab(project)
    return replace(SETTINGS, project=project)


@pytest.fixture
def put(settings: Settings) -> Put:
    """Write a file of the exercise."""
    return partial(write_file, settings.project)


def read(settings: Settings, name: str) -> Snippet:
    return snippet.read(settings.snippet_folder / f"lab-doubled/doubled/{name}.py", settings)


def write_check(settings: Settings, source: str) -> None:
    (settings.snippet_folder / "check.py").write_text(source, encoding="utf-8")


def told(settings: Settings, *names: str) -> list[str]:
    """What real runs of some files of the exercise are told."""
    snippets = [read(settings, name) for name in names]
    outcomes = run(snippets, settings)
    problems = {p for each in snippets for p in check.check(each, outcomes[each.name], SETTINGS)}
    verdicts = exercises.verdicts(snippets, outcomes)
    return [str(problem) for problem in sorted([*problems, *verdicts])]


def test_a_sound_exercise_has_no_problem(settings: Settings, put: Put) -> None:
    snippets, problems = book.open_snippets(book.snippet_files(settings), settings)
    outcomes = cache.outcomes(settings, snippets)
    assert problems == []
    assert [p for each in snippets for p in check.check(each, outcomes[each.name], SETTINGS)] == []
    assert [*exercises.incomplete((each.name for each in snippets), SETTINGS)] == []


def test_output_of_the_prelude_is_not_output_of_the_snippet(settings: Settings, put: Put) -> None:
    starter = read(settings, "starter")
    assert run([starter], settings)[starter.name].printed == (
        (),
        ("✗ NotImplementedError: your turn",),
    )


def test_an_error_is_told_at_its_own_line(settings: Settings, put: Put) -> None:
    put("solution", "x = 1\n\nprint(doubled_with_loops(x))\n#> 3\n")
    assert told(settings, "solution")[0] == (
        "snippets/lab-doubled/doubled/solution.py:3: a solution that does not pass its check:"
        " its last statement must print `✓ …`\n"
        "    print(doubled_with_loops(x))\n"
        "    2"
    )
    assert told(settings, "solution")[1].splitlines()[0] == (
        "snippets/lab-doubled/doubled/solution.py:3: prints something else than its `#>` lines say"
    )


def test_a_traceback_names_the_file_and_line_of_the_prelude(settings: Settings, put: Put) -> None:
    write_check(
        settings, "import traceback\n\n\ndef check(*_):\n    print(traceback.format_stack()[-1])\n"
    )
    solution = read(settings, "solution")
    assert run([solution], settings)[solution.name].printed[-1][:2] == (
        '  File "snippets/check.py", line 5, in check',
        "    print(traceback.format_stack()[-1])",
    )


def test_a_failure_in_the_prelude_is_told_once_and_where_it_is(
    settings: Settings, put: Put
) -> None:
    write_check(settings, f"{CHECK}\n\n1 / 0\n")
    assert told(settings, "starter", "solution", "wrong_one") == [
        "snippets/check.py:14: raises ZeroDivisionError: division by zero\n    1 / 0"
    ]


def test_a_prelude_that_does_not_end_is_told_where_it_is(settings: Settings, put: Put) -> None:
    put("specification", f"{SPECIFICATION}while True:\n    pass\n")
    assert told(replace(settings, limits=Limits(seconds=0.3)), "starter") == [
        "snippets/lab-doubled/doubled/specification.py:7: does not end within 0.3 s\n"
        "    while True:\n        pass"
    ]


def test_a_missing_or_broken_prelude_is_told(settings: Settings, put: Put) -> None:
    put("specification", "x =\n")
    (settings.snippet_folder / "check.py").unlink()
    _, problems = book.open_snippets(book.snippet_files(settings), settings)
    assert sorted({str(problem) for problem in problems}) == [
        "snippets/check.py:1: is not there, and answers to an exercise need it\n"
        "  to repair: write it",
        "snippets/lab-doubled/doubled/specification.py:1: is not Python: invalid syntax\n    x =",
    ]


UNFAIR = {
    "a starter that passes": (
        "starter",
        ANSWER.format(body="return 2 * x", says="✓ 3 inputs agree"),
        "snippets/lab-doubled/doubled/starter.py:5: a starter that passes its check:"
        " its last statement must print `✗ …`\n    check(doubled, doubled_with_loops, inputs)\n"
        "    ✓ 3 inputs agree",
    ),
    "a wrong answer that passes": (
        "wrong_one",
        ANSWER.format(body="return 2 * x", says="✓ 3 inputs agree"),
        "snippets/lab-doubled/doubled/wrong_one.py:5: a wrong answer that passes its check:"
        " its last statement must print `✗ …`\n    check(doubled, doubled_with_loops, inputs)\n"
        "    ✓ 3 inputs agree",
    ),
    "a solution that fails": (
        "solution",
        ANSWER.format(body="return x", says="✗ doubled(1): expected 2, found 1"),
        "snippets/lab-doubled/doubled/solution.py:5: a solution that does not pass its check:"
        " its last statement must print `✓ …`\n"
        "    check(doubled, doubled_with_loops, inputs)\n    ✗ doubled(1): expected 2, found 1",
    ),
    "a starter that is not checked": (
        "starter",
        "def doubled(x):\n    return x\n",
        "snippets/lab-doubled/doubled/starter.py:1: a starter that passes its check:"
        " its last statement must print `✗ …`\n    def doubled(x):\n        return x",
    ),
}


@pytest.mark.parametrize(("name", "source", "message"), UNFAIR.values(), ids=UNFAIR.keys())
def test_an_unfair_exercise_is_told(
    name: str, source: str, message: str, settings: Settings, put: Put
) -> None:
    put(name, source)
    assert told(settings, name) == [message]


NAMES = {f"lab-doubled/doubled/{name}.py" for name in FILES}


def test_a_starter_without_a_solution_is_told() -> None:
    names = NAMES - {"lab-doubled/doubled/solution.py"}
    assert [str(problem) for problem in exercises.incomplete(names, SETTINGS)] == [
        "snippets/lab-doubled/doubled/starter.py:1: a starter without a solution\n"
        "  to repair: write snippets/lab-doubled/doubled/solution.py"
    ]


def test_an_exercise_of_few_wrong_or_right_answers_is_told() -> None:
    assert [*exercises.too_few(NAMES, SETTINGS)] == []
    gone = {f"lab-doubled/doubled/{name}.py" for name in ("wrong_one", "right_times")}
    assert [str(problem) for problem in exercises.too_few(NAMES - gone, SETTINGS)] == [
        "snippets/lab-doubled/doubled/starter.py:1: an exercise needs at least 4 wrong answers"
        " and has 3\n"
        "    snippets/lab-doubled/doubled/wrong_none.py\n"
        "    snippets/lab-doubled/doubled/wrong_same.py\n"
        "    snippets/lab-doubled/doubled/wrong_square.py\n"
        "  to repair: write snippets/lab-doubled/doubled/wrong_<idea>.py",
        "snippets/lab-doubled/doubled/starter.py:1: an exercise needs at least 2 right answers"
        " and has 1\n    snippets/lab-doubled/doubled/right_shifted.py\n"
        "  to repair: write snippets/lab-doubled/doubled/right_<idea>.py",
    ]


def test_what_takes_part_behind_the_scenes_needs_no_page(settings: Settings) -> None:
    write_pages(settings.project)
    opened = book.open_book(settings, checks=[check_pages])
    assert [p for p in map(str, opened.problems) if "no page shows" in p] == []
    for file in settings.project.glob("docs/*/labs/doubled.md"):
        file.write_text("# D { #d }\n", encoding="utf-8")
    opened = book.open_book(settings, checks=[check_pages])
    assert [p.split(":")[0] for p in map(str, opened.problems) if "no page shows" in p] == [
        f"snippets/lab-doubled/doubled/{name}.py"
        for name in ("solution", "specification", "starter")
    ]


def test_code_that_differs_between_languages_is_told(settings: Settings, put: Put) -> None:
    for language, name in [("zh", "starter"), ("en", "wrong_one")]:
        page = settings.page_folder(language) / "labs/doubled.md"
        page.parent.mkdir(parents=True)
        page.write_text(f'# D {{ #d }}\n\n```python\n--8<-- "lab-doubled/doubled/{name}.py"\n```\n')
    opened = book.open_book(settings, lambda path: path.startswith("docs/zh"), checks=[check_pages])
    assert [str(problem) for problem in opened.problems] == [
        "docs/zh/labs/doubled.md:3: differs from its translation docs/en/labs/doubled.md\n"
        "    docs/zh/labs/doubled.md:3: snippet lab-doubled/doubled/starter.py  ≠  "
        "docs/en/labs/doubled.md:3: snippet lab-doubled/doubled/wrong_one.py\n"
        "  to repair: give both the same headings, anchors, snippets and figures in the same order"
    ]


def test_a_change_of_the_prelude_is_a_change_of_what_runs_behind_it(
    settings: Settings, put: Put
) -> None:
    cache.outcomes(settings, [read(settings, "starter")])
    assert cache.why(settings, read(settings, "starter")) == ""
    put("specification", SPECIFICATION.replace("3", "4").replace("6", "8"))
    assert cache.load(settings, read(settings, "starter")) is None
    assert cache.why(settings, read(settings, "starter")) == (
        "snippets/lab-doubled/doubled/specification.py has changed"
    )


def test_accepting_rewrites_the_snippet_and_not_its_prelude(settings: Settings, put: Put) -> None:
    put("wrong_one", FILES["wrong_one"].replace("expected 0", "expected 5"))
    put("specification", SPECIFICATION.replace("#> 6", "#> 7"))
    only = "snippets/lab-doubled/doubled/wrong_one.py"
    assert book.accept(settings, lambda path: path == only) == [only]
    assert (settings.project / only).read_text(encoding="utf-8") == FILES["wrong_one"]
    assert book.accept(settings) == ["snippets/lab-doubled/doubled/specification.py"]
    assert book.open_book(settings).problems == []


@pytest.mark.parametrize("name", FILES)
def test_what_a_reader_copies_runs(name: str, settings: Settings, put: Put) -> None:
    each = read(settings, name)
    words = [sys.executable, "-c", each.runnable]
    ran = subprocess.run(words, capture_output=True, encoding="utf-8", check=True)
    promised = [line for part in each.parts for step in part.steps for line in step.promise]
    assert ran.stdout.splitlines() == promised
    assert ran.stderr == ""


def test_a_page_as_plain_markdown_has_the_prelude_too(settings: Settings) -> None:
    lab = book.open_book(settings)
    text = plain('```python\n--8<-- "lab-doubled/doubled/solution.py"\n```', lab)
    assert text.startswith("```python\ndef doubled_with_loops(x):\n")
    assert text.endswith("```text\n6\n✓ 3 inputs agree\n```")
