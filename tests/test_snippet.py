from pathlib import Path

import pytest

from tensor_notes import snippet
from tensor_notes.problem import NotTrueError, report
from tensor_notes.steps import parse


def refusal(source: str) -> str:
    with pytest.raises(NotTrueError) as error:
        parse(source, "snippets/page/idea.py")
    return report(error.value.problems)


def test_a_promise_belongs_to_the_statement_right_above_it() -> None:
    steps = parse("x = 1\nprint(x)\n#> 1\nprint(x,\n  x)\n#> 1 1\n#>\n", "idea.py")
    assert [(step.first, step.last, step.promise) for step in steps] == [
        (1, 1, ()),
        (2, 2, ("1",)),
        (4, 5, ("1 1", "")),
    ]


def test_a_promise_inside_a_string_is_a_string() -> None:
    (step,) = parse('text = """\n#> not a promise\n"""\n', "idea.py")
    assert step.promise == ()


def test_a_decorated_function_begins_with_its_decorator() -> None:
    (step,) = parse("@staticmethod\ndef f():\n    pass\n", "idea.py")
    assert step.first == 1


def test_code_is_the_source_without_its_promises() -> None:
    source = "print(1)\n#> 1\n# a comment stays\nprint(2)\n#> 2\n"
    steps = parse(source, "idea.py")
    code = snippet.Snippet("idea.py", "idea.py", source, steps).code
    assert code == "print(1)\n# a comment stays\nprint(2)\n"


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
        ("x = [\n#> 1\n]\n", "snippets/page/idea.py:2: a `#>` line out of place"),
    ],
)
def test_what_is_no_snippet_is_refused_with_its_line(source: str, message: str) -> None:
    assert refusal(source).startswith(message)


def test_the_repair_of_a_misplaced_promise_is_said() -> None:
    assert refusal("print(1)\n\n#> 1\n").endswith(
        "to repair: put it at column 0, right below the top-level statement that prints it"
    )


def test_all_misplaced_promises_are_reported_at_once() -> None:
    assert refusal("#> 1\nx = 1\n\n#> 2\n").count("out of place") == 2


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "snippets" / "idea.py"
    file.parent.mkdir()
    file.write_bytes("x = 1\nname = '张量'\n".encode("gbk"))
    with pytest.raises(NotTrueError) as error:
        snippet.read(file, tmp_path)
    assert str(error.value) == ("snippets/idea.py:2: is not UTF-8\n  to repair: save it as UTF-8")


def test_windows_line_ends_do_not_count(tmp_path: Path) -> None:
    file = tmp_path / "snippets" / "idea.py"
    file.parent.mkdir()
    file.write_bytes(b"print(1)\r\n#> 1\r\n")
    assert snippet.read(file, tmp_path).steps[0].promise == ("1",)
