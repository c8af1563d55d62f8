"""The same words everywhere: those of the glossary."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from subprocess import CompletedProcess

from checked_snippets.languages import wording
from checked_snippets.pages.page import Page
from checked_snippets.terms.glossary import GLOSSARY
from tests.checked_snippets.terms.test_glossary import CATALOGUE, TERMS
from tests.engine import SETTINGS


def told(
    page: str, figure_words: Mapping[str, str] | None = None, project: Path = Path()
) -> list[str]:
    pages, settings = [Page("page.md", "docs/zh/page.md", page)], replace(SETTINGS, project=project)
    return [str(each) for each in wording.check(pages, TERMS, figure_words or {}, settings)]


def test_another_translation_is_told_where_a_term_is_introduced() -> None:
    page = "**本征方向**（eigenvector）\n\n**特征向量**（eigenvectors，注）和**向量**（vector）\n"
    assert told(page) == [
        "docs/zh/page.md:1: another word for eigenvector\n"
        "    here:     本征方向\n"
        "    glossary: 特征向量\n"
        "  to repair: write 特征向量; or change [algebra.eigenvector] in docs/glossary.toml"
    ]


def test_a_wrong_word_is_told_unless_it_is_quoted_or_code() -> None:
    right = "也叫本征向量，或者“本征向量”，`本征向量`\n\n```text\n本征向量\n```\n"
    assert told(right) == []
    assert told(f"{right}求本征向量。\n") == [
        "docs/zh/page.md:6: another word for eigenvector\n"
        "    here:     本征向量\n"
        "    glossary: 特征向量\n"
        "  to repair: write 特征向量; or change [algebra.eigenvector] in docs/glossary.toml"
    ]


def test_figures_use_the_words_of_the_glossary(project: Path) -> None:
    labels = project / "snippets/labels.toml"
    labels.parent.mkdir()
    labels.write_text('"loss" = "损失"\n"eigenvector" = "方向"\n', encoding="utf-8")
    (problem,) = told("", {"loss": "损失", "eigenvector": "方向"}, project)
    assert problem.startswith(
        "snippets/labels.toml:2: another word for eigenvector\n    here:     方向"
    )


def test_notes_check_and_the_build_tell_it(
    project: Path,
    write: Callable[..., str],
    command: Callable[..., CompletedProcess[str]],
) -> None:
    (project / GLOSSARY).write_text(CATALOGUE, encoding="utf-8")
    write("print(1)\n#> 1\n")
    page = project / "docs/zh/page-idea.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n求本征向量。\n", encoding="utf-8")
    line = "docs/zh/page-idea.md:7: another word for eigenvector"
    assert line in command("notes", "check", "docs").stdout
    assert line in command("mkdocs", "build").stderr


def test_a_wrong_word_in_another_file_is_told_but_where_it_is_listed_as_wrong() -> None:
    text = 'wrong = ["本征向量"]\n"a" = "求本征向量"\n# 本征向量\n'
    (problem,) = wording.check_file("snippets/labels.toml", text, TERMS)
    assert str(problem).startswith("snippets/labels.toml:2: another word for eigenvector\n")
