"""What `mkdocs serve` keeps: it converts what has changed, and finishes what looks different."""

from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.pages import Page

from checked_snippets.checking.book import Book
from checked_snippets.problem import Problem
from tensor_notes.changes import Memory
from tensor_notes.finishing import Marked
from tests.engine import book_of, kept, written


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: a\nvalidation: {anchors: warn}\n")
    (tmp_path / "docs/index.md").write_text("# First\n\n[See](other.md#there)\n")
    (tmp_path / "docs/other.md").write_text("# Other\n\n## There\n")
    return load_config(str(tmp_path / "mkdocs.yml"))


def converted(memory: Memory, config: MkDocsConfig) -> tuple[Page, Files]:
    """The first page, as another build makes it."""
    files = get_files(config)
    pages = [Page(None, file, config) for file in files.documentation_pages()]
    for page in pages:
        page.read_source(config)
        memory.render(page, config, files)
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
    memory = Memory()
    before, _ = converted(memory, config)
    Path(config.docs_dir, "other.md").write_text("# Another\n\n## There\n")
    after, _ = converted(memory, config)
    assert conversions == ["index", "other", "other"]
    assert before.content and before.title == "First"
    for name in ["content", "title", "toc", "present_anchor_ids"]:
        assert getattr(after, name) == getattr(before, name)


def test_links_of_a_page_that_is_the_same_are_checked_with_the_others_as_they_are_now(
    config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    memory = Memory()
    for text, told in [("## Here", True), ("## There", False), ("## Here", True)]:
        Path(config.docs_dir, "other.md").write_text(f"# Other\n\n{text}\n")
        page, files = converted(memory, config)
        caplog.clear()
        page.validate_anchor_links(files=files, log_level=30)
        assert ("does not contain an anchor '#there'" in caplog.text) is told


CHINESE, ENGLISH = (
    Marked("a.html", Path("a.html"), code, "<!--cell a/b.py--><!--problems of docs/x.md-->")
    for code in ("zh", "en")
)
SNIPPET = written("print(1)\n#> 1\n", "a/b.py")
BOOK = book_of({"a/b.py": SNIPPET}, {"a/b.py": kept(SNIPPET)})


def remembering() -> Memory:
    """What a server knows after its first build."""
    memory = Memory()
    assert memory.to_finish([CHINESE, ENGLISH], BOOK, {}) == [ENGLISH, CHINESE]
    return memory


def test_only_what_was_built_is_finished_while_all_that_pages_show_is_the_same() -> None:
    again = replace(ENGLISH, text="new")
    assert remembering().to_finish([again], BOOK, {}) == [again]
    assert remembering().to_finish([], BOOK, {}) == []


OTHER = written("print(2)\n#> 2\n", "a/b.py")


@pytest.mark.parametrize(
    ("book", "late", "again", "told"),
    [
        (
            book_of({"a/b.py": OTHER}, {"a/b.py": kept(OTHER)}),
            {},
            [ENGLISH, CHINESE],
            "zh/a.html: made again, snippets/a/b.py has changed",
        ),
        (
            replace(BOOK, problems=[Problem("docs/x.md", 1, "is false")]),
            {},
            [ENGLISH, CHINESE],
            "en/a.html: made again, what is wrong with it has changed",
        ),
        (replace(BOOK, problems=[Problem("docs/other.md", 1, "is false")]), {}, [], "2 pages are"),
        (
            BOOK,
            {"zh": ["a.md#there", "b.md#there"]},
            [CHINESE],
            "zh/a.html: made again, what is behind its translation has changed",
        ),
    ],
)
def test_a_page_is_made_again_for_a_reason_that_the_server_tells(
    book: Book,
    late: dict[str, list[str]],
    again: list[Marked],
    told: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    memory = remembering()
    with caplog.at_level("INFO", "mkdocs"):
        assert memory.to_finish([], book, late) == again
    assert told in caplog.text
    assert f"{2 - len(again)} pages are as they were" in caplog.text
