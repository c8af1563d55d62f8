"""Where names lead: to the page that says most of them, or to the index."""

from pathlib import Path

import pytest

from checked_snippets.problem import NotTrueError
from checked_snippets.settings import Settings
from tensor_notes.names import course_map, entry, index
from tensor_notes.names.course import Course
from tensor_notes.names.taught import IN_TITLE, LISTED
from tests.tensor_notes.names.guides import guide

MEANS = {"torch.sum": "adds `all`", "torch.dim=": "along which", "numpy.sum": "adds", "@": "times"}
TEXTS = {
    "a/index.md": "# Chapter <A> { #a }\n\nThen there is `sum`.\n",
    "a/b.md": "# B { #b }\n\n## `x.sum(dim=1)` { #one }\n\n`sum`\n\n## Two\n\n`torch.sum`\n",
    "a/c.md": "# C { #c }\n\n`np.sum`, `keep_sum`, `a @ b`\n\n```python\nsum()\n```\n",
}


@pytest.fixture
def course() -> Course:
    return guide(TEXTS, MEANS).course


@pytest.mark.parametrize(
    ("key", "page", "anchor", "weight"),
    [
        (("torch", "sum"), "a/b.md", "one", IN_TITLE + 2),
        (("torch", "dim="), "a/b.md", "one", IN_TITLE),
        (("", "@"), "a/c.md", "c", 1),
    ],
)
def test_a_page_teaches_what_its_prose_says_as_code(
    course: Course, key: tuple[str, str], page: str, anchor: str, weight: int
) -> None:
    place = course.home(key)
    assert place and (place.page, place.anchor, place.weight) == (page, anchor, weight)


def test_the_library_of_a_name_counts_where_it_is_spelt() -> None:
    course = guide({"a/index.md": "# A\n", "a/b.md": "# B { #b }\n\n`np.sum`\n"}, MEANS).course
    assert [*course.places] == [("numpy", "sum")]


def test_a_name_that_a_page_lists_counts_most() -> None:
    text = "---\nteaches: [numpy.sum]\n---\n\n# C { #c }\n"
    place = guide(TEXTS | {"a/d.md": text}, MEANS).course.home(("numpy", "sum"))
    assert place and (place.page, place.anchor, place.weight) == ("a/d.md", "c", LISTED)


def test_what_comes_first_is_not_what_says_most(course: Course) -> None:
    first = course.first(("torch", "sum"))
    assert first and first.page == "a/index.md"
    teacher = course.teacher(("torch", "sum"), "a/index.md")
    assert teacher and teacher.page == "a/index.md", "no reader has come further"


@pytest.mark.parametrize(
    ("path", "page", "way"),
    [
        ("torch._C.TensorBase.sum", "a/c.md", "b.html#one"),
        ("torch.sum(dim=)", "labs/l.md", "../a/b.html#one"),
        ("torch.sum", "a/b.md", ""),
        ("torch.mean", "a/c.md", ""),
        ("torch.max", "a/c.md", "../reference/names.html#torch.max"),
    ],
    ids=["a method", "a keyword", "on its own page", "unknown", "never taught"],
)
def test_a_name_leads_to_what_teaches_it(path: str, page: str, way: str) -> None:
    assert guide(TEXTS, MEANS | {"torch.max": "the largest"}).way(path, page) == way


def test_the_index_has_a_name_with_its_meaning_its_lesson_and_its_documentation() -> None:
    html = index.filled(
        "<!--names-torch-->|<!--names-code-->", guide(TEXTS, MEANS), "reference/n.md"
    )
    torch, code = html.split("|")
    assert '<dt id="torch.sum"><code>sum</code></dt><dd>adds <code>all</code> · ' in torch
    assert '<a href="../a/b.html#one">B</a> · <a class="official" href="https://' in torch
    assert torch.index("dim=") < torch.index('id="torch.sum"'), "by name"
    assert "numpy" not in torch and "<dt><code>@</code>" in code


def test_the_map_has_an_arrow_from_what_a_lesson_builds_on() -> None:
    own = guide(TEXTS, MEANS)
    svg = course_map.drawn(own, {"a/b.md": [], "a/c.md": ["a/b.md"]}, "reference/map.md")
    assert svg.count("<circle") == 2 and svg.count('class="head"') == 1
    assert '<a href="../a/c.html"><title>builds on B</title><text' in svg
    assert (
        '<g class="chapter"><a href="../a/index.html"><text' in svg and "Chapter &lt;A&gt;" in svg
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("torch = 1", "docs/names.toml:1: torch has no en"),
        ('["torch.sum"]\nen = "adds"', "docs/names.toml:1: torch.sum has no zh"),
        ('\n["torch.sum"]\nen = ""\nzh = "加"', "docs/names.toml:2: torch.sum has no en"),
        ('["a.b"]\nen = "c"\nzh = "d"\nde = "e"', "docs/names.toml:1: a.b has a field de"),
        (
            '["torch.sum"]\nen = "a"\nzh = "b"\n["torch.Tensor.sum"]\nen = "a"\nzh = "b"',
            "docs/names.toml:4: torch.Tensor.sum is the same entry as torch.sum",
        ),
    ],
)
def test_a_wrong_entry_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(NotTrueError) as error:
        entry.parsed(text)
    assert said in str(error.value)


def test_a_project_without_an_index_has_no_names(tmp_path: Path) -> None:
    assert entry.read(Settings(tmp_path)) == {}
