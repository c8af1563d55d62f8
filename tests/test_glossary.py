"""The terms: one catalogue, the same words everywhere, a quiet explanation on each page."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from markdown import markdown
from playwright.sync_api import Browser

from tensor_notes import glossary, wording
from tensor_notes.glossary import Term
from tensor_notes.problem import NotTrueError
from tensor_notes.tooltip import Terms
from tests.conftest import PROJECT

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


@pytest.fixture
def terms(project: Path) -> list[Term]:
    (project / glossary.GLOSSARY).write_text(CATALOGUE, encoding="utf-8")
    return glossary.read(project)


@pytest.fixture
def shown(terms: list[Term], project: Path) -> Callable[..., str]:
    def shown(text: str, language: str = "en") -> str:
        return markdown(text, extensions=["attr_list", Terms(terms, language, project / "docs")])

    return shown


def told(project: Path, page: str, figure_words: dict[str, str] | None = None) -> list[str]:
    file = project / "docs/zh/page.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, encoding="utf-8")
    return [str(p) for p in wording.check(project, glossary.read(project), figure_words or {})]


def broken(project: Path, old: str, new: str) -> str:
    (project / glossary.GLOSSARY).write_text(CATALOGUE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(NotTrueError) as error:
        glossary.read(project)
    return str(error.value)


def test_every_term_is_said_in_one_line_of_each_language() -> None:
    terms = glossary.read(PROJECT)
    assert len(terms) >= 110
    for term in terms:
        for means, stop in [(term.en_means, "."), (term.zh_means, "。")]:
            assert means.endswith(stop), term.place
            assert len(means) <= 125, term.place
            assert "\n" not in means, term.place


def test_the_page_of_a_term_lies_in_a_chapter() -> None:
    chapters = {term.chapter for term in glossary.read(PROJECT)}
    assert all(term.page.split("/")[0] in chapters for term in glossary.read(PROJECT))


def test_all_chapters_are_on_the_page() -> None:
    for language in ["zh", "en"]:
        page = (PROJECT / f"docs/{language}/reference/glossary.md").read_text(encoding="utf-8")
        for chapter in {term.chapter for term in glossary.read(PROJECT)}:
            assert f"\n[TERMS {chapter}]\n" in page


def test_the_first_occurrence_is_explained_and_no_other(shown: Callable[..., str]) -> None:
    html = shown("An eigenvector. Two *eigenvectors*.")
    assert html == (
        '<p>An <a class="term" href="/reference/glossary.md#eigenvector">'
        '<abbr title="A vector that keeps its direction.">eigenvector</abbr></a>. '
        "Two <em>eigenvectors</em>.</p>"
    )


def test_the_longest_term_counts_and_whole_english_words(shown: Callable[..., str]) -> None:
    assert '<abbr title="方向不变的向量。">特征向量</abbr>' in shown("求特征向量", "zh")
    assert "abbr" not in shown("eigenvectorial and non-eigenvector")
    assert ">Eigen\nvectors</abbr>" in shown("Eigen\nvectors")


def test_words_that_every_page_uses_are_left_alone(shown: Callable[..., str]) -> None:
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
def test_code_titles_links_and_images_are_left_alone(shown: Callable[..., str], text: str) -> None:
    assert "abbr" not in shown(text)


def test_a_term_in_bold_is_explained_by_the_page_itself(shown: Callable[..., str]) -> None:
    assert "abbr" not in shown("An **eigenvector** is … This eigenvector")


def test_the_page_that_teaches_a_term_does_not_explain_it_twice(shown: Callable[..., str]) -> None:
    assert "abbr" not in shown("# Eigen { #eigen }\n\nAn eigenvector")


def test_a_list_has_the_terms_of_a_chapter_and_links_to_pages_that_exist(
    shown: Callable[..., str], project: Path
) -> None:
    (project / "docs/algebra").mkdir()
    (project / "docs/algebra/eigen.md").touch()
    html = shown("[TERMS algebra]", "zh")
    assert '<dt id="vector">向量<span lang="en">vector</span></dt><dd>有顺序的数。</dd>' in html
    assert '<dt id="eigenvector"><a href="/algebra/eigen.md">特征向量</a>' in html


@pytest.mark.usefixtures("terms")
def test_another_translation_is_told_where_a_term_is_introduced(project: Path) -> None:
    page = "**本征方向**（eigenvector）\n\n**特征向量**（eigenvectors，注）和**向量**（vector）\n"
    assert told(project, page) == [
        "docs/zh/page.md:1: another word for eigenvector\n"
        "    here:     本征方向\n"
        "    glossary: 特征向量\n"
        "  to repair: write 特征向量; or change [algebra.eigenvector] in docs/glossary.toml"
    ]


@pytest.mark.usefixtures("terms")
def test_a_wrong_word_is_told_unless_it_is_quoted_or_code(project: Path) -> None:
    right = "也叫本征向量，或者“本征向量”，`本征向量`\n\n```text\n本征向量\n```\n"
    assert told(project, right) == []
    assert told(project, f"{right}求本征向量。\n") == [
        "docs/zh/page.md:6: another word for eigenvector\n"
        "    here:     本征向量\n"
        "    glossary: 特征向量\n"
        "  to repair: write 特征向量; or change [algebra.eigenvector] in docs/glossary.toml"
    ]


@pytest.mark.usefixtures("terms")
def test_figures_use_the_words_of_the_glossary(project: Path) -> None:
    labels = project / "snippets/labels.toml"
    labels.parent.mkdir()
    labels.write_text('"loss" = "损失"\n"eigenvector" = "方向"\n', encoding="utf-8")
    (problem,) = told(project, "", {"loss": "损失", "eigenvector": "方向"})
    assert problem.startswith(
        "snippets/labels.toml:2: another word for eigenvector\n    here:     方向"
    )


def test_notes_check_and_the_build_tell_it(
    terms: list[Term],
    project: Path,
    write: Callable[..., str],
    command: Callable[..., CompletedProcess[str]],
) -> None:
    write("print(1)\n#> 1\n")
    page = project / "docs/zh/page-idea.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n求本征向量。\n", encoding="utf-8")
    line = "docs/zh/page-idea.md:7: another word for eigenvector"
    assert terms
    assert line in command("notes", "check", "docs").stdout
    assert line in command("mkdocs", "build").stderr


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
    assert f"docs/glossary.toml:{message}" in broken(project, old, new)


def test_a_tooltip_shows_for_a_keyboard_and_leads_to_the_glossary(
    browser: Browser, host: str
) -> None:
    tab = browser.new_context(java_script_enabled=False).new_page()
    tab.goto(f"{host}en/linear-algebra/vectors-and-norms.html")
    term = tab.locator("a.term", has_text="transpose")
    told = "abbr => getComputedStyle(abbr, '::after').content"
    assert term.locator("abbr").evaluate(told) == "none"
    tab.locator("a").first.focus()
    while not term.evaluate("link => link.matches(':focus-visible')"):
        tab.keyboard.press("Tab")
    assert "rows and columns swapped" in term.locator("abbr").evaluate(told)
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/en/reference/glossary.html#transpose")
    tab.close()
