"""A lab is fair, and what runs in front of its snippets counts as theirs."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tensor_notes import book, cache, check, lab, snippet
from tensor_notes.plain import plain
from tensor_notes.process import LIMITS, Limits
from tensor_notes.run import run
from tensor_notes.snippet import Snippet
from tests.conftest import PROJECT
from tests.tiny_lab import ANSWER, CHECK, FILES, SPECIFICATION, write_file, write_lab

Put = Callable[[str, str], None]


@pytest.fixture
def put(project: Path) -> Put:
    """Write a file of a lab, after all that make a sound one."""

    write_lab(project)
    return partial(write_file, project)


def read(project: Path, name: str) -> Snippet:
    return snippet.read(project / f"snippets/lab-doubled/{name}.py", project)


def told(project: Path, *names: str, limits: Limits = LIMITS) -> list[str]:
    """What real runs of some files of the lab are told."""
    snippets = [read(project, name) for name in names]
    outcomes = run(snippets, limits=limits)
    problems = {p for each in snippets for p in check.check(each, outcomes[each.name])}
    return [str(problem) for problem in sorted([*problems, *lab.verdicts(snippets)])]


def test_a_sound_lab_has_no_problem(project: Path, put: Put) -> None:
    snippets, problems = book.open_snippets(book.snippet_files(project), project)
    outcomes = cache.outcomes(project, snippets)
    assert problems == []
    assert [p for each in snippets for p in check.check(each, outcomes[each.name])] == []
    assert [*lab.incomplete(each.name for each in snippets)] == []


@pytest.mark.parametrize(
    ("name", "prelude"),
    [
        ("lab-iou/specification.py", ()),
        ("lab-iou/check.py", ("specification.py",)),
        ("lab-iou/starter.py", ("specification.py", "check.py")),
        ("lab-iou/solution_union.py", ("specification.py", "check.py")),
        ("lab-iou/wrong_union_sum.py", ("specification.py", "check.py")),
        ("lab-iou/boxes.py", ()),
        ("lab-iou/checkered.py", ()),
        ("labels/starter.py", ()),
        ("starter.py", ()),
    ],
)
def test_a_file_of_a_lab_has_its_prelude_by_its_name(name: str, prelude: tuple[str, ...]) -> None:
    assert lab.prelude(name) == prelude


def test_output_of_the_prelude_is_not_output_of_the_snippet(project: Path, put: Put) -> None:
    starter = read(project, "starter")
    assert run([starter])[starter.name].printed == ((), ("✗ NotImplementedError: your turn",))


def test_an_error_is_told_at_its_own_line(project: Path, put: Put) -> None:
    put("solution", "x = 1\n\nprint(doubled_with_loops(x))\n#> 3\n")
    assert told(project, "solution")[0] == (
        "snippets/lab-doubled/solution.py:3: a solution that does not pass its check:"
        " its last statement must print `✓ …`\n"
        "    print(doubled_with_loops(x))\n"
        "    3"
    )
    assert told(project, "solution")[1].splitlines()[0] == (
        "snippets/lab-doubled/solution.py:3: prints something else than its `#>` lines say"
    )


def test_a_traceback_names_the_file_and_line_of_the_prelude(project: Path, put: Put) -> None:
    put("check", "import traceback\n\n\ndef check(_):\n    print(traceback.format_stack()[-1])\n")
    solution = read(project, "solution")
    assert run([solution])[solution.name].printed[-1][:2] == (
        '  File "snippets/lab-doubled/check.py", line 5, in check',
        "    print(traceback.format_stack()[-1])",
    )


def test_a_failure_in_the_prelude_is_told_once_and_where_it_is(project: Path, put: Put) -> None:
    put("check", f"{CHECK}\n\n1 / 0\n")
    assert told(project, "starter", "solution", "wrong_one") == [
        "snippets/lab-doubled/check.py:14: raises ZeroDivisionError: division by zero\n    1 / 0"
    ]


def test_a_prelude_that_does_not_end_is_told_where_it_is(project: Path, put: Put) -> None:
    put("specification", f"{SPECIFICATION}while True:\n    pass\n")
    assert told(project, "starter", limits=Limits(seconds=0.3)) == [
        "snippets/lab-doubled/specification.py:7: does not end within 0.3 s\n"
        "    while True:\n        pass"
    ]


def test_a_missing_or_broken_prelude_is_told(project: Path, put: Put) -> None:
    put("specification", "x =\n")
    (project / "snippets/lab-doubled/check.py").unlink()
    _, problems = book.open_snippets(book.snippet_files(project), project)
    assert sorted({str(problem) for problem in problems})[:2] == [
        "snippets/lab-doubled/solution.py:1: there is no snippets/lab-doubled/check.py\n"
        "  to repair: write it",
        "snippets/lab-doubled/specification.py:1: is not Python: invalid syntax\n    x =",
    ]


UNFAIR = {
    "a starter that passes": (
        "starter",
        ANSWER.format(body="return 2 * x", says="✓ 3 inputs agree"),
        "snippets/lab-doubled/starter.py:5: a starter that does not fail its check:"
        " its last statement must print `✗ …`\n    check(doubled)\n    ✓ 3 inputs agree",
    ),
    "a wrong answer that passes": (
        "wrong_one",
        ANSWER.format(body="return 2 * x", says="✓ 3 inputs agree"),
        "snippets/lab-doubled/wrong_one.py:5: a wrong answer that does not fail its check:"
        " its last statement must print `✗ …`\n    check(doubled)\n    ✓ 3 inputs agree",
    ),
    "a solution that fails": (
        "solution",
        ANSWER.format(body="return x", says="✗ doubled(1): expected 2, found 1"),
        "snippets/lab-doubled/solution.py:5: a solution that does not pass its check:"
        " its last statement must print `✓ …`\n"
        "    check(doubled)\n    ✗ doubled(1): expected 2, found 1",
    ),
    "a starter that is not checked": (
        "starter",
        "def doubled(x):\n    return x\n",
        "snippets/lab-doubled/starter.py:1: a starter that does not fail its check:"
        " its last statement must print `✗ …`\n    def doubled(x):\n        return x",
    ),
}


@pytest.mark.parametrize(("name", "source", "message"), UNFAIR.values(), ids=UNFAIR.keys())
def test_an_unfair_lab_is_told(
    name: str, source: str, message: str, project: Path, put: Put
) -> None:
    put(name, source)
    assert told(project, name) == [message]


INCOMPLETE = {
    "wrong_one.py": "snippets/lab-doubled/check.py:1: a lab needs at least 3 wrong answers and"
    " has 2\n    snippets/lab-doubled/wrong_same.py\n    snippets/lab-doubled/wrong_square.py\n"
    "  to repair: write snippets/lab-doubled/wrong_<idea>.py",
    "solution.py": "snippets/lab-doubled/starter.py:1: a starter without a solution\n"
    "  to repair: write snippets/lab-doubled/solution.py",
}


@pytest.mark.parametrize(("missing", "message"), INCOMPLETE.items())
def test_an_incomplete_lab_is_told(missing: str, message: str) -> None:
    names = [f"lab-doubled/{name}.py" for name in FILES]
    names.remove(f"lab-doubled/{missing}")
    assert [str(problem) for problem in lab.incomplete(names)] == [message]


def test_code_that_differs_between_languages_is_told(project: Path, put: Put) -> None:
    for language, name in [("zh", "starter"), ("en", "wrong_one")]:
        page = project / f"docs/{language}/labs/doubled.md"
        page.parent.mkdir(parents=True)
        page.write_text(f'# D {{ #d }}\n\n```python\n--8<-- "lab-doubled/{name}.py"\n```\n')
    problems = book.open_book(project, lambda path: path.startswith("docs/zh")).problems
    assert [str(problem) for problem in problems] == [
        "docs/zh/labs/doubled.md:3: differs from its translation docs/en/labs/doubled.md\n"
        "    docs/zh/labs/doubled.md:3: snippet lab-doubled/starter.py  ≠  "
        "docs/en/labs/doubled.md:3: snippet lab-doubled/wrong_one.py\n"
        "  to repair: give both the same headings, anchors, snippets and figures in the same order"
    ]


def test_a_change_of_the_prelude_is_a_change_of_what_runs_behind_it(
    project: Path, put: Put
) -> None:
    cache.outcomes(project, [read(project, "starter")])
    assert cache.why(project, read(project, "starter")) == ""
    put("specification", SPECIFICATION.replace("3", "4").replace("6", "8"))
    assert cache.load(project, read(project, "starter")) is None
    assert cache.why(project, read(project, "starter")) == (
        "snippets/lab-doubled/specification.py has changed"
    )


def test_accepting_rewrites_the_snippet_and_not_its_prelude(project: Path, put: Put) -> None:
    put("wrong_one", FILES["wrong_one"].replace("expected 0", "expected 5"))
    put("specification", SPECIFICATION.replace("#> 6", "#> 7"))
    only = "snippets/lab-doubled/wrong_one.py"
    rewritten, _ = book.accept(project, lambda path: path == only)
    assert rewritten == [only]
    assert (project / only).read_text(encoding="utf-8") == FILES["wrong_one"]
    rewritten, opened = book.accept(project)
    assert rewritten == ["snippets/lab-doubled/specification.py"]
    assert opened.problems == []


@pytest.mark.parametrize("name", FILES)
def test_what_a_reader_copies_runs(name: str, project: Path, put: Put) -> None:
    each = read(project, name)
    words = [sys.executable, "-c", each.runnable]
    ran = subprocess.run(words, capture_output=True, encoding="utf-8", check=True)
    promised = [line for part in each.parts for step in part.steps for line in step.promise]
    assert ran.stdout.splitlines() == promised
    assert ran.stderr == ""


def test_a_page_as_plain_markdown_has_the_prelude_too(project: Path, put: Put) -> None:
    each = read(project, "solution")
    text = plain(f'```python\n--8<-- "{each.name}"\n```', {each.name: each})
    assert text.startswith("```python\ndef doubled_with_loops(x):\n")
    assert text.endswith("```text\n6\n✓ 3 inputs agree\n```")


LABS = [file.parent.name for file in PROJECT.glob("snippets/lab-*/check.py")]


@pytest.mark.parametrize("name", LABS)
def test_a_starter_fails_a_solution_passes_and_wrong_answers_say_why(name: str) -> None:
    files = sorted((PROJECT / "snippets" / name).glob("*.py"))
    snippets, problems = book.open_snippets(files, PROJECT)
    outcomes = cache.outcomes(PROJECT, snippets)
    first = {
        each.name: outcomes[each.name].printed[-1][0]
        for each in snippets
        if lab.kind(each.name) in lab.VERDICTS
    }
    assert [*problems, *lab.incomplete(each.name for each in snippets)] == []
    assert {n: line[0] for n, line in first.items()} == {
        n: lab.VERDICTS[lab.kind(n)] for n in first
    }
