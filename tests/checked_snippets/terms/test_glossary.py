"""The terms: one catalogue, and what is told of a broken one."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.problem import NotTrueError, report
from checked_snippets.settings import Settings
from checked_snippets.terms import glossary

CATALOGUE = """
[algebra.vector]
en = ["vector"]
zh = ["向量"]
en_means = "Numbers in order."
zh_means = "有顺序的数。"
page = "algebra/vectors"
tooltip = false

[algebra.eigenvector]
en = ["eigenvector", "eigen vector"]
zh = ["特征向量"]
en_means = "A vector that keeps its direction."
zh_means = "方向不变的向量。"
page = "algebra/eigen"
wrong = ["本征向量"]
"""

TERMS = [*glossary.parsed(CATALOGUE)]


def write(project: Path, catalogue: str) -> Settings:
    (project / glossary.GLOSSARY).write_text(catalogue, encoding="utf-8")
    return Settings(project)


def test_a_catalogue_has_its_terms_in_order(project: Path) -> None:
    read = glossary.read(write(project, CATALOGUE))
    assert read == TERMS
    assert [term.place for term in read] == ["[algebra.vector]", "[algebra.eigenvector]"]


def test_a_project_without_a_catalogue_has_no_terms(project: Path) -> None:
    assert glossary.read(Settings(project)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'en = ["vector"]\n',
            "",
            "2: [algebra.vector] has no en\n  to repair: the head of the file",
        ),
        ("tooltip", "tooltips", "2: [algebra.vector] has a field tooltips that means nothing"),
        ('["向量"]', '"向量"', "2: [algebra.vector] says nothing in zh\n    '向量'"),
        ('"有顺序的数。"', '""', "2: [algebra.vector] says nothing in zh_means\n    ''"),
        ('["特征向量"]', '["向量"]', "10: [algebra.eigenvector] has the name of [algebra.vector]"),
        ("[algebra.vector]", "[algebra.vector", "2: is not TOML: "),
        ('["向量"]', "[1]", "2: [algebra.vector] says nothing in zh\n    [1]"),
        ('["向量"]', '["向量", ""]', "2: [algebra.vector] says nothing in zh\n    ['向量', '']"),
        ('["本征向量"]', "[]", "10: [algebra.eigenvector] says nothing in wrong\n    []"),
        (
            "[algebra.vector]",
            "[algebra.vector]  # first\nx = 1",
            "2: [algebra.vector] has a field x",
        ),
        ("\n[algebra.vector]", "x = 3\n[a.b]", "1: [x] is no table of a term\n    3\n"),
        ("\n[algebra.vector]", "[algebra]\nnorm = 3\n[a.b]", "2: [algebra.norm] is no table of a "),
        ('page = "algebra/eigen"', 'page = "alg', "15: is not TOML: Illegal character '\\n'"),
        (
            '["本征向量"]\n',
            '["本征向量"]\n\ngarbage\n',
            "18: is not TOML: Expected '=' after a key",
        ),
        ('["本征向量"]\n', '["本征向量",\n\n', "16: is not TOML: Invalid value\n    wrong = ["),
        ('en_means = "A', 'en_means = """A', "13: is not TOML: Unterminated string\n    en_means"),
    ],
)
def test_a_broken_glossary_is_told_with_its_line(
    project: Path, old: str, new: str, message: str
) -> None:
    settings = write(project, CATALOGUE.replace(old, new, 1))
    with pytest.raises(NotTrueError) as error:
        glossary.read(settings)
    assert f"docs/glossary.toml:{message}" in str(error.value)
    assert glossary.sound(settings) == []


def test_a_catalogue_with_a_byte_order_mark_is_read_and_another_encoding_is_told(
    project: Path,
) -> None:
    settings = write(project, f"\ufeff{CATALOGUE}".replace("\n", "\r\n"))
    assert glossary.read(settings) == TERMS
    (project / glossary.GLOSSARY).write_bytes(CATALOGUE.encode("gbk"))
    with pytest.raises(NotTrueError, match=r"docs/glossary.toml:4: is not UTF-8\n"):
        glossary.read(settings)


def test_a_term_that_names_no_page_is_told_with_the_page_that_was_meant(project: Path) -> None:
    settings = write(project, CATALOGUE.replace("algebra/eigen", "algebra/eigne"))
    assert report([*glossary.homeless(settings, {"algebra/vectors", "algebra/eigen"})]) == (
        "docs/glossary.toml:10: [algebra.eigenvector] is taught on a page that there is not\n"
        "    algebra/eigne\n"
        "  to repair: write what it is called: algebra/eigen"
    )


def test_a_term_that_its_page_does_not_say_is_told(project: Path) -> None:
    settings = replace(write(project, CATALOGUE), languages=("zh", "en"))
    texts = {"zh": "长度", "en": "An *Eigen\nvector*, or eigenvector: a Vector"}
    pages = {
        language: {f"{each.page}.md": Page("", f"docs/{language}/{each.page}.md", text)}
        for language, text in texts.items()
        for each in TERMS[1:]
    }
    (told,) = glossary.unsaid(settings, pages)
    assert str(told) == (
        "docs/glossary.toml:10: [algebra.eigenvector] is said by none of its names on the page "
        "that teaches it\n    特征向量\n  to repair: say it in docs/zh/algebra/eigen.md"
    )
