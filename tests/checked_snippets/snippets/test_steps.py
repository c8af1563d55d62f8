"""The statements of a snippet, each with the output that it promises."""

import sys
import unicodedata

import pytest

from checked_snippets.checking.compare import unprintable
from checked_snippets.running.outcome import lines
from checked_snippets.snippets.steps import SPACES, promise_line
from tests.engine import refusal, written


def test_a_promise_belongs_to_the_statement_right_above_it() -> None:
    steps = written("x = 1\nprint(x)\n#> 1\nprint(x,\n  x)\n#> 1 1\n#>\n").steps
    assert [(step.first, step.last, step.promise) for step in steps] == [
        (1, 1, ()),
        (2, 2, ("1",)),
        (4, 5, ("1 1", "")),
    ]


def test_a_promise_inside_a_string_is_a_string() -> None:
    (step,) = written('text = """\n#> not a promise\n"""\n').steps
    assert step.promise == ()


def test_a_decorated_function_begins_with_its_decorator() -> None:
    (step,) = written("@staticmethod\ndef f():\n    pass\n").steps
    assert step.first == 1


@pytest.mark.parametrize("line", ["1", "", "  indented", "#> 1", "a  b", "张量"])
def test_what_is_promised_is_what_the_promise_was_written_for(line: str) -> None:
    (step,) = written(f"x = 1\n{promise_line(line)}\n").steps
    assert step.promise == (line,)


EVERY = map(chr, range(sys.maxunicode + 1))
WHITE = [each for each in EVERY if each.isspace() or unicodedata.category(each)[0] == "Z"]


@pytest.mark.parametrize("space", WHITE, ids=ascii)
@pytest.mark.parametrize("text", ["{}", "{}a", "a{}b", "a{}", "{}{}a{}{}", "a {} b {} ", " {}a"])
def test_each_space_of_unicode_is_promised_as_it_is_printed_or_refused(
    space: str, text: str
) -> None:
    printed = lines(f"{text.replace('{}', space)}\n".encode())
    if not any(map(unprintable, printed)):
        (step,) = written("\n".join(["x = 1", *map(promise_line, printed), ""])).steps
        assert step.promise == printed
    else:
        assert unicodedata.category(space) != "Zs"


def test_all_that_unicode_calls_a_space_is_one() -> None:
    assert sorted(SPACES) == [each for each in WHITE if unicodedata.category(each) == "Zs"]


def test_tabs_and_spaces_at_the_end_of_a_written_promise_do_not_count() -> None:
    (step,) = written("x = 1\n#> \ta \t\n#>b\n").steps
    assert step.promise == ("        a", "b")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "snippets/page/idea.py:1: holds no statement"),
        ("# nothing\n", "snippets/page/idea.py:1: holds no statement"),
        ("x = (1\n", "snippets/page/idea.py:1: is not Python: '(' was never closed\n    x = (1"),
        ("x = 1\ny = = 2\n", "snippets/page/idea.py:2: is not Python: invalid syntax\n    y = = 2"),
        ("x = '\0'\n", "snippets/page/idea.py:1: is not Python: "),
        ("x = 1; y = 2\n", "snippets/page/idea.py:1: two statements share a line\n"),
        ("#> 1\nprint(1)\n", "snippets/page/idea.py:1: a `#>` line out of place\n    #> 1"),
        ("print(1)\n\n#> 1\n", "snippets/page/idea.py:3: a `#>` line out of place\n"),
        ("if True:\n    print(1)\n    #> 1\n", "snippets/page/idea.py:3: a `#>` line out of place"),
        ("print(1)  #> 1\n", "snippets/page/idea.py:1: a `#>` line out of place"),
        ("x = 1\nreturn x\n", "snippets/page/idea.py:2: is not Python: 'return' outside function"),
        ("x = [\n#> 1\n]\n", "snippets/page/idea.py:2: a `#>` line out of place"),
    ],
)
def test_what_is_no_snippet_is_refused_with_its_line(source: str, message: str) -> None:
    assert refusal(source).startswith(message)


def test_what_the_compiler_warns_of_is_told_at_its_line() -> None:
    told = refusal('import re\nx = 1\nprint(re.findall("\\d", "a1"))\n\nif x is 1:\n    pass\n')
    assert [line.partition("Python warns of it: ")[0] for line in told.split("\n")] == [
        "snippets/page/idea.py:3: ",
        '    print(re.findall("\\d", "a1"))',
        "",
        "snippets/page/idea.py:5: ",
        "    if x is 1:",
    ]


def test_the_repair_of_a_misplaced_promise_is_said() -> None:
    assert refusal("print(1)\n\n#> 1\n").endswith(
        "to repair: put it at column 0, right below the top-level statement that prints it"
    )


def test_all_misplaced_promises_are_reported_at_once() -> None:
    assert refusal("#> 1\nx = 1\n\n#> 2\n").count("out of place") == 2
