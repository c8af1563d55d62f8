"""Terms on pages: a quiet explanation where one is first said, and the list of all."""

from pathlib import Path

import pytest
from markdown import markdown

from checked_snippets.terms.markdown import Terms
from tests.checked_snippets.terms.test_glossary import TERMS


def shown(text: str, language: str = "en", pages: Path = Path()) -> str:
    return markdown(text, extensions=["attr_list", Terms(TERMS, language, pages)])


def test_the_first_occurrence_is_explained_and_no_other() -> None:
    html = shown("An eigenvector. Two *eigenvectors*.")
    assert html == (
        '<p>An <a class="term" href="/reference/glossary.md#eigenvector">'
        '<abbr title="A vector that keeps its direction.">eigenvector</abbr></a>. '
        "Two <em>eigenvectors</em>.</p>"
    )


def test_the_longest_term_counts_and_whole_english_words() -> None:
    assert '<abbr title="方向不变的向量。">特征向量</abbr>' in shown("求特征向量", "zh")
    assert "abbr" not in shown("eigenvectorial and non-eigenvector")
    assert ">Eigen\nvectors</abbr>" in shown("Eigen\nvectors")


def test_words_that_every_page_uses_are_left_alone() -> None:
    assert "abbr" not in shown("a vector")


@pytest.mark.parametrize(
    "text",
    [
        "# Eigenvector",
        "`eigenvector`",
        "[eigenvector](a.md)",
        "    eigenvector",
        "![eigenvector](a)",
    ],
)
def test_code_titles_links_and_images_are_left_alone(text: str) -> None:
    assert "abbr" not in shown(text)


def test_a_term_in_bold_is_explained_by_the_page_itself() -> None:
    assert "abbr" not in shown("An **eigenvector** is … This eigenvector")


def test_the_page_that_teaches_a_term_does_not_explain_it_twice() -> None:
    assert "abbr" not in shown("# Eigen { #eigen }\n\nAn eigenvector")


def test_a_list_has_the_terms_of_a_chapter_and_links_to_pages_that_exist(
    tmp_path: Path,
) -> None:
    (tmp_path / "algebra").mkdir()
    (tmp_path / "algebra/eigen.md").touch()
    html = shown("[TERMS algebra]", "zh", tmp_path)
    assert '<dt id="vector">向量<span lang="en">vector</span></dt><dd>有顺序的数。</dd>' in html
    assert '<dt id="eigenvector"><a href="/algebra/eigen.md">特征向量</a>' in html
