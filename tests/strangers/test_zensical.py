"""A site on Zensical: the extension leaves marks in it, and `finish` replaces them."""

import shutil
from pathlib import Path

import pytest

from tests.strangers.guide import Reader, newcomer
from tests.strangers.pages import BOX, FALSE, MARK, TOLD, assert_finished

COUNT, BUILD = "snippets/letters/count.py", "zensical build --strict"
FINISH = "checked-snippets finish site"


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return newcomer("zensical", tmp_path_factory, lambda reader: reader.follow("page", "zensical"))


@pytest.fixture
def reader(followed: Reader, tmp_path: Path) -> Reader:
    return followed.in_a_copy(tmp_path)


def build(reader: Reader) -> None:
    told = reader.run(BUILD)
    assert told.returncode == 0, told.stdout


def test_what_the_page_says_gives_a_page_with_the_cell_and_the_figure(followed: Reader) -> None:
    assert_finished(followed.read("site/index.html"), "checked-snippets.css")
    assert "samp" in followed.read("site/checked-snippets.css")


def test_to_finish_twice_changes_nothing(reader: Reader) -> None:
    site = reader.project / "site"
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert reader.run(FINISH).stdout.startswith("0 pages of site finished\n")
    assert {file: file.read_bytes() for file in site.rglob("*") if file.is_file()} == before


def test_a_build_after_a_change_is_finished_anew(reader: Reader) -> None:
    reader.edit(COUNT, "letters.most", "Counter(letters).most")
    build(reader)
    assert reader.run(FINISH).returncode == 0
    html = reader.read("site/index.html")
    assert_finished(html, "checked-snippets.css")
    assert 'data-clipboard-text="from collections import Counter&#10;&#10;letters' in html
    assert "print(Counter(letters)" in html


def test_what_is_false_is_not_written_unless_asked_for(reader: Reader) -> None:
    build(reader)
    before = reader.read("site/index.html")
    assert MARK.search(before)
    reader.edit(COUNT, *FALSE)
    told = reader.run(FINISH)
    assert told.returncode == 1
    assert TOLD.replace("&gt;", ">") in told.stdout
    assert reader.read("site/index.html") == before
    assert reader.run(f"{FINISH} --draft").returncode == 1
    (box,) = BOX.findall(reader.read("site/index.html"))
    assert TOLD in box


@pytest.mark.parametrize("name", ["checked-snippets", "checked_snippets.html.markdown"])
def test_a_mkdocs_yml_will_do_and_so_will_the_name_of_the_module(reader: Reader, name: str) -> None:
    (reader.project / "zensical.toml").unlink()
    reader.write("mkdocs.yml", f"site_name: Letters\nmarkdown_extensions:\n  - {name}\n")
    build(reader)
    assert reader.run(FINISH).returncode == 0
    assert_finished(reader.read("site/index.html"), "checked-snippets.css")


def test_it_gets_along_with_all_that_zensical_suggests(reader: Reader) -> None:
    """`zensical new` names many extensions; one more looks for snippets of its own."""
    page = reader.read("docs/index.md")
    (reader.project / "zensical.toml").unlink()
    shutil.rmtree(reader.project / "docs")
    assert reader.run("zensical new .").returncode == 0
    (reader.project / "docs/markdown.md").unlink()
    reader.write("docs/index.md", f"{page}\n??? note\n    A formula, $x^2$, costs $5.\n")
    ours = "[project.markdown_extensions.checked-snippets]\n"
    theirs = "[project.markdown_extensions.pymdownx.snippets]\ncheck_paths = true\n"
    reader.edit("zensical.toml", '  { "Markdown in 5min" = "markdown.md" },\n', "")
    reader.write("zensical.toml", f"{reader.read('zensical.toml')}\n{ours}\n{theirs}")
    build(reader)
    assert reader.run(FINISH).returncode == 0
    assert_finished(reader.read("site/index.html"), "checked-snippets.css")


def test_a_site_without_the_extension_cannot_be_finished(reader: Reader) -> None:
    shutil.rmtree(reader.project / "site")
    reader.write("zensical.toml", '[project]\nsite_name = "Letters"\n')
    build(reader)
    told = reader.run(FINISH)
    assert told.returncode == 2
    assert told.stdout == (
        "checked-snippets: no page in site has a mark of a snippet; "
        "what builds it has to load the Markdown extension checked-snippets\n"
    )
