"""A repair of a message gives what was wanted; what only silences it does not."""

from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tensor_notes.features import repairs
from tests.engine import book_of, written

CAUSE = "# wanted: 3\n# wanted: 4\nprint(a)\n#> NameError: name 'a' is not defined\n"
REPAIRED = "print(1)\n#> 1\nprint(3)\n#> 3\nprint(4)\n#> 4\n"


def told(files: dict[str, str], name: str = "reference/messages/names.md") -> str:
    """What is said of snippets on one page, below one heading."""
    shown = "\n".join(f'```python\n--8<-- "names/{file}.py"\n```\n' for file in files)
    every = [written(source, f"names/{file}.py") for file, source in files.items()]
    book = book_of({each.name: each for each in every}, {})
    page = Page(name, f"docs/en/{name}", f"# A {{ #a }}\n\n## B {{ #b }}\n\n{shown}")
    return report([*repairs.check(page, book)])


def test_a_repair_prints_the_lines_that_were_wanted() -> None:
    assert told({"a": CAUSE, "a_repaired": REPAIRED}) == ""


def test_a_repair_that_prints_others_is_told_both() -> None:
    other = "print(3)\n#> 3\nprint(0)\n#> 0\n"
    assert told({"a": CAUSE, "a_repaired": REPAIRED, "a_repaired_too": other}) == (
        "snippets/names/a_repaired_too.py:1: it does not print what was wanted\n"
        "    expected: 3\n    expected: 4\n    found:    3\n    found:    0\n"
        "  to repair: let it do what was wanted, or call it …_silenced….py and say so"
    )


def test_lines_are_not_parts_of_lines() -> None:
    assert "found:    13" in told({"a": CAUSE, "a_repaired": "print(13)\n#> 13\nprint(4)\n#> 4\n"})


def test_a_program_that_a_message_stops_states_what_was_wanted() -> None:
    stated = CAUSE.replace("# wanted", "# written")
    assert told({"a": stated, "a_repaired": REPAIRED}) == (
        "snippets/names/a.py:1: a message stops it: what was wanted?\n"
        "  to repair: write above the line that fails: # wanted: what it was to print"
    )


def test_each_program_that_a_message_stops_has_a_repair_of_its_own() -> None:
    assert told({"a": CAUSE, "b": CAUSE, "b_repaired": REPAIRED}) == (
        "snippets/names/a.py:1: a message stops it, and no repair is shown\n"
        "  to repair: show below it, in the same section, names/a_repaired.py, "
        "which does what was wanted"
    )


def test_what_only_silences_prints_something_else() -> None:
    silenced = {"a": CAUSE, "a_repaired": REPAIRED, "a_silenced": REPAIRED}
    assert told(silenced) == (
        "snippets/names/a_silenced.py:1: it prints what names/a.py was to print: a repair\n"
        "  to repair: call it names/a_repaired….py"
    )
    assert told(silenced | {"a_silenced": "print(0)\n#> 0\n"}) == ""


def test_a_repair_of_a_program_that_no_message_stops_is_told() -> None:
    assert told({"a": CAUSE, "a_repaired": REPAIRED, "b_silenced": "print(0)\n#> 0\n"}) == (
        "snippets/names/b_silenced.py:1: no message of this section stops names/b.py\n"
        "  to repair: show that one above it, or give this another name"
    )


def test_warnings_are_messages_and_other_snippets_may_print_what_they_like() -> None:
    warned = "# wanted: 1\nprint(1)\n#> UserWarning: look out\n#> 1\n"
    shown = {"a": warned, "a_repaired": "print(1)\n#> 1\n", "which": "print(2)\n#> 2\n"}
    assert told(shown) == ""


def test_programs_on_other_pages_need_not_say_what_was_wanted() -> None:
    assert told({"a": "print(a)\n#> NameError: name 'a' is not defined\n"}, "lesson.md") == ""
