"""A page is converted once for all builds, and again when anything that it depends on changes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.pages import Page

from checked_snippets.settings import Settings
from tensor_notes.conversions import Conversions


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: a\nvalidation: {anchors: warn}\n")
    (tmp_path / "docs/index.md").write_text("# First\n\n[See](other.md#there)\n")
    (tmp_path / "docs/other.md").write_text("# Other\n\n## There\n")
    return load_config(str(tmp_path / "mkdocs.yml"))


def converted(config: MkDocsConfig, *mentioned: str) -> tuple[Page, Files]:
    """The first page, as another build makes it."""
    project = Settings(Path(config.config_file_path).parent)
    conversions = Conversions(project, "", mentioned)
    files = get_files(config)
    pages = [Page(None, file, config) for file in files.documentation_pages()]
    for page in pages:
        page.read_source(config)
        conversions.render(page, config, files)
    return pages[0], files


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that MkDocs converts."""
    found, render = list[str](), Page.render

    def noted(page: Page, config: MkDocsConfig, files: Files) -> None:
        found.append(page.file.name)
        render(page, config, files)

    monkeypatch.setattr(Page, "render", noted)
    return found


def test_only_a_page_whose_markdown_differs_is_converted_again(
    config: MkDocsConfig, conversions: list[str]
) -> None:
    before, _ = converted(config)
    Path(config.docs_dir, "other.md").write_text("# Another\n\n## There\n")
    after, _ = converted(config)
    assert conversions == ["index", "other", "other"]
    assert before.content and before.title == "First"
    assert after.present_anchor_ids == before.present_anchor_ids == {"first"}
    for name in ["content", "title", "toc"]:
        assert str(getattr(after, name)) == str(getattr(before, name))


def test_links_of_a_page_that_is_the_same_are_checked_with_the_others_as_they_are_now(
    config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    for text, told in [("## Here", True), ("## There", False), ("## Here", True)]:
        Path(config.docs_dir, "other.md").write_text(f"# Other\n\n{text}\n")
        page, files = converted(config)
        caplog.clear()
        page.validate_anchor_links(files=files, log_level=30)
        assert ("does not contain an anchor '#there'" in caplog.text) is told


def configuration(config: MkDocsConfig) -> None:
    file = Path(config.config_file_path)
    file.write_text(file.read_text() + "markdown_extensions: [attr_list]\n")


def new_page(config: MkDocsConfig) -> None:
    Path(config.docs_dir, "new.md").write_text("# New\n")


def glossary(config: MkDocsConfig) -> None:
    Path(config.docs_dir, "glossary.toml").write_text("[a.b]\n")


def damage(config: MkDocsConfig) -> None:
    for file in Path(config.config_file_path).parent.rglob("*.pickle"):
        file.write_bytes(file.read_bytes()[:-1])


@pytest.mark.parametrize("change", [configuration, new_page, glossary, damage])
def test_what_may_change_every_page_converts_them_all(
    config: MkDocsConfig, conversions: list[str], change: Callable[[MkDocsConfig], None]
) -> None:
    converted(config)
    conversions.clear()
    converted(config)
    assert conversions == []
    change(config)
    converted(config)
    assert {*conversions} >= {"index", "other"}


def test_other_snippets_and_formulas_convert_them_all(
    config: MkDocsConfig, conversions: list[str]
) -> None:
    converted(config, "page/idea.py")
    converted(config, "page/idea.py", "page/other.py")
    assert conversions == ["index", "other"] * 2


def test_a_page_that_warns_warns_in_each_build(
    config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    Path(config.docs_dir, "index.md").write_text("# First\n\n[See](nowhere.md)\n")
    for _ in range(2):
        caplog.clear()
        converted(config)
        assert "contains a link 'nowhere.md'" in caplog.text
