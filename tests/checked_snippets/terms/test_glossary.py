"""The terms: one catalogue, and what is told of a broken one."""

from pathlib import Path

import pytest

from checked_snippets.problem import NotTrueError
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
