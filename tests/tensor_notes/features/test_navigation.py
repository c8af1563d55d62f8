"""The navigation names every page, and nothing that is no page: told, and survived."""

from pathlib import Path

import pytest

from checked_snippets.pages import page
from checked_snippets.problem import NotTrueError, report
from checked_snippets.settings import Settings
from tensor_notes.features import navigation
from tests.checked_snippets.test_commands import Command

NAV = """site_name: !ENV [NAME, x]
nav:
  - index.md
  - sorting:
      - sorting/index.md
      - sorting/places.md  # the first
      - Ours: https://example.org/page.md
"""
NAMES = ("index.md", "sorting/index.md", "sorting/places.md")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project in two languages whose navigation is right."""
    settings = Settings(tmp_path, languages=("zh", "en"))
    (tmp_path / "mkdocs.yml").write_text(NAV)
    for language in settings.languages:
        for name in NAMES:
            put(settings, language, name)
    return settings


def put(settings: Settings, language: str, name: str) -> Path:
    file = settings.page_folder(language) / name
    file.parent.mkdir(parents=True, exist_ok=True)
    title = Path(name).stem
    file.write_text(f"# {title}-{language} {{ #{title} }}\n", encoding="utf-8")
    return file


def told(settings: Settings) -> str:
    return report([*navigation.check(settings, page.read(settings))])


def test_a_navigation_of_all_pages_has_no_problem(settings: Settings) -> None:
    assert told(settings) == ""


def test_a_renamed_page_is_told_once_at_the_line_that_names_it(settings: Settings) -> None:
    for language in settings.languages:
        file = settings.page_folder(language) / NAMES[2]
        file.rename(file.with_name("placed.md"))
    assert told(settings) == (
        "mkdocs.yml:6: there is no docs/zh/sorting/places.md\n    - sorting/places.md\n"
        "  to repair: write sorting/placed.md"
    )


def test_a_page_that_is_gone_and_one_that_nobody_names_are_told(settings: Settings) -> None:
    for language in settings.languages:
        (settings.page_folder(language) / NAMES[2]).unlink()
        put(settings, language, "other/new.md")
    assert told(settings) == (
        "docs/zh/other/new.md:1: nav in mkdocs.yml does not name this page\n"
        "  to repair: write there: - other/new.md\n"
        "\n"
        "mkdocs.yml:6: there is no docs/zh/sorting/places.md\n    - sorting/places.md\n"
        "  to repair: write the page, or delete this line"
    )
    first, second = sorted(navigation.check(settings, page.read(settings)))
    assert first.paths == ("docs/zh/other/new.md", "docs/en/other/new.md")
    assert "docs/en/sorting/places.md" in second.paths


def test_a_page_in_one_language_alone_is_told_elsewhere(settings: Settings) -> None:
    (settings.page_folder("zh") / NAMES[2]).unlink()
    assert told(settings) == ""


@pytest.mark.parametrize("fields", ["site_name: x\n", "", NAV + "not_in_nav: new.md\n"])
def test_who_says_otherwise_may_leave_pages_out(settings: Settings, fields: str) -> None:
    (settings.project / "mkdocs.yml").write_text(fields)
    put(settings, "zh", "new.md")
    assert told(settings) == ""


def test_a_file_that_is_no_yaml_is_told_with_its_line(settings: Settings) -> None:
    (settings.project / "mkdocs.yml").write_text(f"{NAV}theme: material: x\n")
    with pytest.raises(NotTrueError) as error:
        told(settings)
    assert str(error.value) == (
        "mkdocs.yml:8: is not YAML\n    theme: material: x\n"
        "    mapping values are not allowed here\n"
        "  to repair: put a value that has a colon into quotes"
    )


@pytest.mark.parametrize("missing", NAMES)
def test_a_site_without_a_page_is_told_and_the_others_are_built(
    project: Path, command: Command, missing: str
) -> None:
    """Home, a landing page or any other; with lists of contents and of errata on those left."""
    settings = Settings(project, languages=("zh", "en"))
    (project / "snippets").mkdir()
    file = project / "mkdocs.yml"
    nav = NAV.partition("\n")[2]
    file.write_text(file.read_text(encoding="utf-8").replace("\ntheme:", f"\n{nav}\ntheme:", 1))
    for language in settings.languages:
        for name in NAMES:
            page = put(settings, language, name)
            page.write_text(f"{page.read_text()}\n<!--contents-->\n\n<!--errata-->\n")
    assert command("notes", "check").returncode == 0
    assert command("mkdocs", "build").returncode == 0
    for language in settings.languages:
        (settings.page_folder(language) / missing).unlink()
    built = command("mkdocs", "build")
    assert "Traceback" not in built.stderr
    assert f": there is no docs/zh/{missing}\n    - {missing}\n" in built.stderr
    assert built.returncode == command("notes", "check").returncode == 1


def test_the_order_of_reading_is_that_of_the_navigation(settings: Settings) -> None:
    names = ["sorting/places.md", "sorting/index.md", "index.md", "sorting/nowhere.md"]
    home = navigation.outline(settings, names)
    assert [each.name for each in home.every()] == [*NAMES]
    assert [each.name for each in home.below] == ["sorting/index.md"]


def test_without_a_navigation_pages_are_read_by_their_names(settings: Settings) -> None:
    (settings.project / "mkdocs.yml").write_text("site_name: x\n")
    home = navigation.outline(settings, ["b.md", "index.md", "a.md"])
    assert [each.name for each in home.every()] == ["index.md", "a.md", "b.md"]
