"""Two languages drift apart unless somebody compares them: who has to, and who is told."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from checked_snippets import settings
from checked_snippets.languages import review

Command = Callable[..., subprocess.CompletedProcess[str]]

CHINESE = "# 步幅 { #strides }\n\n走两步。\n\n## 视图 { #views }\n\n不复制。\n"
ENGLISH = "# Strides { #strides }\n\nTwo steps.\n\n## Views { #views }\n\nNo copy.\n"


@pytest.fixture
def compared(project: Path, command: Command) -> Path:
    """A book with one page, committed, whose languages somebody has compared."""
    (project / "snippets").mkdir()
    for language, text in [("zh", CHINESE), ("en", ENGLISH)]:
        change(project, language, text)
    assert command("notes", "reviewed").stdout == (
        "3 sections compared, as docs/reviewed.toml says now\n"
    )
    git = ["git", "-C", str(project), "-c", "user.name=a", "-c", "user.email=a@b.c"]
    for words in [["init", "-q"], ["add", "docs"], ["commit", "-q", "-m", "compared"]]:
        subprocess.run([*git, *words], check=True)
    return project


def change(project: Path, language: str, text: str) -> None:
    file = project / "docs" / language / "a.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_what_was_compared_has_not_drifted(compared: Path, command: Command) -> None:
    change(compared, "en", ENGLISH.replace("Two steps", "Two\nsteps"))
    told = command("notes", "drift")
    assert (told.returncode, told.stdout) == (0, "0 sections to compare\n")


def test_a_change_in_one_language_is_told_with_what_has_changed(
    compared: Path, command: Command
) -> None:
    change(compared, "en", ENGLISH.replace("No copy.", "No copy at all."))
    told = command("notes", "drift")
    assert (told.returncode, told.stdout) == (
        1,
        "docs/zh/a.md:5: has not followed docs/en/a.md:5\n"
        "    -No copy.\n"
        "    +No copy at all.\n"
        "  to repair: bring both together; then: notes reviewed docs/zh/a.md\n\n"
        "1 section to compare\n",
    )
    assert command("notes", "reviewed", "docs/zh/a.md").stdout.startswith("1 section compared")
    assert command("notes", "drift").returncode == 0


def test_a_change_in_both_languages_is_told_once(compared: Path, command: Command) -> None:
    change(compared, "en", ENGLISH.replace("Two", "Three"))
    change(compared, "zh", CHINESE.replace("两", "三"))
    assert command("notes", "drift").stdout.startswith(
        "docs/zh/a.md:1: has changed, and so has docs/en/a.md:1\n"
        "    -走两步。\n    +走三步。\n    -Two steps.\n    +Three steps.\n"
    )


def test_a_new_section_was_never_compared(compared: Path, command: Command) -> None:
    change(compared, "en", ENGLISH + "\n## More { #more }\n")
    change(compared, "zh", CHINESE + "\n## 更多 { #more }\n")
    told = command("notes", "drift").stdout
    assert "docs/zh/a.md:9: was never compared with docs/en/a.md:9\n" in told
    assert told.endswith("\n1 section to compare\n")


def test_without_history_a_change_is_still_told(compared: Path, command: Command) -> None:
    (compared / ".git").rename(compared / "elsewhere")
    change(compared, "zh", CHINESE.replace("不复制", "不会复制"))
    assert command("notes", "drift").stdout.startswith(
        "docs/en/a.md:5: has not followed docs/zh/a.md:5\n"
        "    (what it said before is not in the history of this copy)\n"
    )


def test_a_path_narrows_what_is_told_and_what_is_compared(compared: Path, command: Command) -> None:
    change(compared, "en", ENGLISH.replace("Two", "Three"))
    assert command("notes", "drift", "docs/en").returncode == 0
    assert command("notes", "reviewed", "mkdocs.yml").stdout.startswith("0 ")
    assert command("notes", "drift").returncode == 1


def test_sections_that_are_gone_are_forgotten(compared: Path, command: Command) -> None:
    for language, text in [("zh", CHINESE), ("en", ENGLISH)]:
        change(compared, language, text.split("##")[0])
    command("notes", "reviewed")
    assert "a.md#views" not in (compared / review.FILE).read_text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x", "docs/reviewed.toml:1: is not TOML: "),
        ('"a.md#a" = "b"\n', "docs/reviewed.toml:1: has no two digests\n    a.md#a\n  to repair: "),
    ],
)
def test_a_broken_record_is_told_and_can_be_written_again(
    compared: Path, command: Command, text: str, told: str
) -> None:
    sound = (compared / review.FILE).read_bytes()
    (compared / review.FILE).write_text(text)
    for words in [["notes", "check"], ["notes", "drift"]]:
        ended = command(*words)
        assert ended.returncode == 1
        assert told in ended.stdout
    assert command("notes", "reviewed").returncode == 0
    assert (compared / review.FILE).read_bytes() == sound


def test_readers_see_a_mark_where_their_language_is_behind(
    compared: Path, command: Command
) -> None:
    change(compared, "en", ENGLISH.replace("No copy", "No copy at all"))
    assert review.late(settings.read(compared)) == {"zh": {"a.md#views"}, "en": set()}
    assert command("mkdocs", "build", "--strict").returncode == 0
    chinese, english = (
        (compared / "site" / path).read_text(encoding="utf-8") for path in ["a.html", "en/a.html"]
    )
    mark = (
        '</h2><p class="behind"><a href="en/a.html#views" hreflang="en">这一节的英文</a>后来改动过'
    )
    assert mark in chinese
    assert chinese.count('class="behind"') == 1
    assert 'class="behind"' not in english


def test_headings_lead_to_the_same_section_in_the_other_language(
    compared: Path, command: Command
) -> None:
    assert command("mkdocs", "build", "--strict").returncode == 0
    chinese, english = (
        (compared / "site" / path).read_text(encoding="utf-8") for path in ["a.html", "en/a.html"]
    )
    assert 'href="en/a.html#views" hreflang="en" lang="en" title="这一节的英文">EN</a>' in chinese
    assert (
        'href="../a.html#views" hreflang="zh" lang="zh" title="This section in Chinese">中</a>'
    ) in english
    assert '中</a><a class="headerlink"' in english  # which takes room although it is not seen
    index = (compared / "site/search/search_index.json").read_text(encoding="utf-8")
    assert "EN" not in index
