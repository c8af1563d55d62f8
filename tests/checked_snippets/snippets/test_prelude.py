"""Files that run in front of others of their folder."""

from pathlib import Path

import pytest

from checked_snippets.snippets.prelude import behind_the_scenes, prelude

IN_FRONT = ["iou/one/specification.py", "check.py", "iou/one/inputs.py"]
NEITHER = "iou/one/starter.py", "check.py"


@pytest.fixture
def snippets(tmp_path: Path) -> Path:
    (tmp_path / "iou/one").mkdir(parents=True)
    (tmp_path / "iou/one/starter.py").touch()
    return tmp_path


def in_front_of(name: str, snippets: Path) -> list[str]:
    return [*prelude(name, lambda each: (snippets / each).is_file())]


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("iou/one/specification.py", []),
        ("iou/one/inputs.py", []),
        ("iou/one/starter.py", IN_FRONT),
        ("iou/one/solution.py", IN_FRONT),
        ("iou/one/wrong_union_sum.py", IN_FRONT),
        ("iou/one/right_sets.py", IN_FRONT),
        ("iou/one/boxes.py", []),
        ("iou/one/starters.py", []),
        ("iou/solution.py", []),
        ("check.py", []),
    ],
)
def test_a_file_of_an_exercise_has_its_prelude_by_its_name(
    name: str, files: list[str], snippets: Path
) -> None:
    assert in_front_of(name, snippets) == files


def test_exercises_may_share_a_specification_and_inputs(snippets: Path) -> None:
    (snippets / "iou/specification.py").touch()
    (snippets / "iou/inputs.py").touch()
    (snippets / "iou/one/inputs.py").touch()
    assert in_front_of("iou/one/starter.py", snippets) == [
        "iou/specification.py", "check.py", "iou/one/inputs.py"
    ]


def test_what_is_given_runs_in_front_of_its_folder_and_those_below(snippets: Path) -> None:
    (snippets / "iou/given.py").touch()
    (snippets / "iou/two").mkdir()
    (snippets / "iou/two/given.py").touch()
    in_front = {
        each: in_front_of(each, snippets)
        for each in ("iou/given.py", "iou/boxes.py", "iou/two/given.py", "iou/two/boxes.py", *NEITHER)
    }
    assert in_front == {
        "iou/given.py": [],
        "iou/boxes.py": ["iou/given.py"],
        "iou/two/given.py": ["iou/given.py"],
        "iou/two/boxes.py": ["iou/given.py", "iou/two/given.py"],
        "iou/one/starter.py": IN_FRONT,
        "check.py": [],
    }


def test_inputs_and_answers_beside_the_solution_need_no_page() -> None:
    names = {f"iou/one/{each}.py" for each in ("starter", "solution", "inputs", "right_a", "wrong_a")}
    names |= {"check.py", "iou/inputs.py", "iou/wrong_way.py", "two/inputs.py"}
    assert behind_the_scenes(names) == {
        "iou/one/inputs.py", "iou/one/right_a.py", "iou/one/wrong_a.py", "iou/inputs.py", "check.py"
    }


def test_without_exercises_there_is_no_checker() -> None:
    assert not behind_the_scenes({"check.py", "iou/two.py"})
