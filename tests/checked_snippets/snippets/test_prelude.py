"""Files of a lab that run in front of others of its folder."""

import pytest

from checked_snippets.snippets.prelude import kind, prelude


@pytest.mark.parametrize(
    ("name", "files"),
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
def test_a_file_of_a_lab_has_its_prelude_by_its_name(name: str, files: tuple[str, ...]) -> None:
    assert prelude(name) == files


def test_only_a_file_of_a_lab_is_of_a_kind() -> None:
    assert kind("lab-iou/wrong_union_sum.py") == "wrong"
    assert kind("iou/wrong_union_sum.py") == kind("lab-iou/deep/wrong.py") == ""
