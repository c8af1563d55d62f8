from dataclasses import replace
from pathlib import Path

import pytest

from tensor_notes import changes
from tests.engine import SETTINGS


@pytest.mark.parametrize(
    ("path", "languages"),
    [
        ("docs/zh/tensors/broadcasting.md", {"zh"}),
        ("docs/en/index.md", {"en"}),
        ("docs/theme/assets/site.css", {"zh", "en"}),
        ("mkdocs.yml", {"zh", "en"}),
    ],
)
@pytest.mark.parametrize("change", [(1, 2), (1, None), (None, 2)])
def test_a_file_that_changed_came_or_went_concerns_its_languages(
    path: str, languages: set[str], change: tuple[int | None, int | None]
) -> None:
    before, after = ({path: (time, 0)} if time else {} for time in change)
    assert changes.affected(before, after, SETTINGS) == languages


@pytest.mark.parametrize(
    ("change", "languages"), [((1, 2), set()), ((1, None), {"zh", "en"}), ((None, 2), {"zh", "en"})]
)
def test_of_a_snippet_pages_have_but_the_name_until_they_are_finished(
    change: tuple[int | None, int | None], languages: set[str]
) -> None:
    before, after = ({"snippets/page/idea.py": (time, 0)} if time else {} for time in change)
    assert changes.affected(before, after, SETTINGS) == languages


def test_what_is_to_be_built_is_looked_at(tmp_path: Path) -> None:
    for name in ["mkdocs.yml", "docs/zh/page.md", "snippets/page/idea.py", "README.md"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    project = replace(SETTINGS, project=tmp_path)
    looked = changes.look(project)
    assert sorted(looked) == ["docs/zh/page.md", "mkdocs.yml", "snippets/page/idea.py"]
    (tmp_path / "docs/zh/page.md").write_text("another text")
    assert changes.affected(looked, changes.look(project), project) == {"zh"}
