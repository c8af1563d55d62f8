"""The plugin in a project of one language that has nothing of this site but the plugin."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import run_command

CONFIGURATION = """site_name: Notes
theme: {name: material, language: en}
plugins: [search, tensor-notes]
markdown_extensions: [toc]
"""
PAGE = '# Notes\n\n```python\n--8<-- "add.py"\n```\n'
BUILD = ("mkdocs", "build", "--strict")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one page and one snippet, with no word about its snippets."""
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION)
    for folder in ["docs", "snippets"]:
        (tmp_path / folder).mkdir()
    (tmp_path / "docs/index.md").write_text(PAGE)
    (tmp_path / "snippets/add.py").write_text("print(1 + 2)\n#> 3\n")
    return tmp_path


@pytest.fixture
def built(project: Path) -> Callable[[], tuple[int, str]]:
    def built() -> tuple[int, str]:
        done = run_command(*BUILD, folder=project)
        return done.returncode, done.stderr

    return built


def test_a_project_without_languages_palette_torch_or_settings_is_built(
    project: Path, built: Callable[[], tuple[int, str]]
) -> None:
    assert built()[0] == 0
    html = (project / "site/index.html").read_text(encoding="utf-8")
    assert '<samp class="printed">3</samp>' in html
    assert '<html lang="en"' in html
    assert not (project / "site/en").exists()
    assert (project / "site/index.ipynb").is_file()
    assert "1 + 2" in (project / "site/search/search_index.json").read_text(encoding="utf-8")


def test_what_is_false_stops_the_build_with_its_place(
    project: Path, built: Callable[[], tuple[int, str]]
) -> None:
    (project / "snippets/add.py").write_text("print(1 + 2)\n#> 4\n")
    status, told = built()
    assert status == 1
    assert "snippets/add.py:1: prints something else than its `#>` lines say" in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("theme: {name: material, language: en, palette: {scheme: slate}}\n", ""),
        ("theme: {name: material, language: fr}\n", ""),
        ("hooks: [missing.py]\n", "missing.py' isn't an existing file"),
        ("plugins: [search, tensor-notes, nowhere]\n", 'The "nowhere" plugin is not installed'),
        ("nav: [nowhere.md]\n", "nowhere.md"),
    ],
)
def test_no_other_mistake_is_hidden_behind_one_of_ours(
    project: Path, built: Callable[[], tuple[int, str]], broken: str, told: str
) -> None:
    with (project / "mkdocs.yml").open("a") as configuration:
        configuration.write(broken)
    status, said = built()
    assert status == (1 if told else 0), said
    assert told in said
    assert "Traceback" not in said
