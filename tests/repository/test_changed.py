"""`make check` looks at what has changed, and at nothing else."""

from tests.changed import commands, mirrored_by, pages_of

PAGE, SNIPPET = "docs/zh/tensors/shape.md", "snippets/shape/a_shape_is_a_tuple.py"


def test_a_page_is_its_own_and_a_snippet_concerns_those_that_show_it() -> None:
    assert pages_of([PAGE]) == pages_of([SNIPPET]) == {"tensors/shape"}
    assert pages_of(["snippets/shape/read_in_order.py"]) == {"tensors/shape"}  # a figure
    assert pages_of(["docs/en/index.md"]) == {"index"}
    assert pages_of(["README.md", "src/tensor_notes/words.py"]) == set()


def test_a_module_has_the_test_that_mirrors_it() -> None:
    module, test = "src/checked_snippets/running/cache.py", "tests/tensor_notes/test_words.py"
    assert mirrored_by([module]) == {"tests/checked_snippets/running/test_cache.py"}
    assert mirrored_by([test]) == {test}
    assert mirrored_by(["tests/conftest.py", PAGE]) == set()


def programs(*files: str) -> list[str]:
    return [command[0] for command in commands([*files])]


def test_a_page_needs_no_tools_for_code() -> None:
    assert programs() == ["notes"]
    assert programs(PAGE) == ["notes", "pytest"]
    assert programs(SNIPPET) == ["notes", "ruff", "ruff", "pytest"]
    code = ["notes", "ruff", "ruff", "mypy", "lint-imports"]
    assert programs("src/checked_snippets/running/start.py") == code
    assert programs("src/tensor_notes/words.py") == [*code, "pytest"]


def selected(file: str) -> str:
    """The words by which tests are selected."""
    *_, tests = commands([file])
    return tests[tests.index("-k") + 1]


def test_the_tests_of_a_page_are_those_in_both_languages_and_of_its_exercise() -> None:
    assert "([tensors/shape or -tensors/shape or " in selected(PAGE)
    assert "[tensors/shape or " in selected("snippets/shape/tiles/solution.py")
    assert "[tensors/shape or " in selected("snippets/shape/tiles/inputs.py")
