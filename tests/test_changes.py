from pathlib import Path

import pytest

from tensor_notes import changes
from tensor_notes.problem import Problem

WRONG = Problem("docs/zh/page.md", 1, "is wrong")


@pytest.mark.parametrize(
    ("path", "languages"),
    [
        ("docs/zh/tensors/broadcasting.md", {"zh"}),
        ("docs/en/index.md", {"en"}),
        ("snippets/broadcasting/refused.py", {"zh", "en"}),
        ("docs/theme/assets/site.css", {"zh", "en"}),
        ("mkdocs.yml", {"zh", "en"}),
    ],
)
@pytest.mark.parametrize("change", [(1, 2), (1, None), (None, 2)])
def test_a_file_that_changed_came_or_went_concerns_its_languages(
    path: str, languages: set[str], change: tuple[int | None, int | None]
) -> None:
    before, after = ({path: (time, 0)} if time else {} for time in change)
    assert changes.affected(before, after) == languages


def test_a_problem_concerns_the_languages_of_the_page_that_shows_it() -> None:
    assert changes.shown_on([WRONG]) == {"zh"}
    assert changes.shown_on([]) == set()


def test_what_is_to_be_built_is_looked_at(tmp_path: Path) -> None:
    for name in ["mkdocs.yml", "docs/zh/page.md", "snippets/page/idea.py", "README.md"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    looked = changes.look(tmp_path)
    assert sorted(looked) == ["docs/zh/page.md", "mkdocs.yml", "snippets/page/idea.py"]
    (tmp_path / "docs/zh/page.md").write_text("another text")
    assert changes.affected(looked, changes.look(tmp_path)) == {"zh"}
