"""The pages as text: all that they say, what their code printed, and links that lead somewhere."""

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from checked_snippets.pages import fences
from checked_snippets.pages import page as pages
from checked_snippets.snippets import snippet
from tests.conftest import PROJECT
from tests.engine import SETTINGS

FOLDERS = {"zh": "", "en": "en/"}
PAGES = pages.read(SETTINGS)
NAMES = [*PAGES["zh"]]

OURS = re.compile(r"--8<--|\{ *#|^(\?\?\?|!!!|---)|<!--|figures/|\[TERMS", re.MULTILINE)
LINK = re.compile(r"\]\(([^()\s:]+)\)")


def source(name: str, language: str) -> pages.Page:
    return PAGES[language][name]


def text(site: Path, name: str, language: str) -> str:
    return (site / FOLDERS[language] / name).read_text(encoding="utf-8")


def lines(code: str) -> list[str]:
    """Code without its outputs; in a box it stands behind the edge of that."""
    found = [re.sub("^(?: *>)+ ?", "", line).strip() for line in code.split("\n")]
    return [line for line in found if line and not line.startswith("#>")]


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_begins_with_its_title_and_has_no_markup_of_ours(
    site: Path, name: str, language: str
) -> None:
    found = text(site, name, language)
    assert re.match(r"# \S.*\n\n\S", found)
    assert not OURS.search("\n".join(line for _, line in fences.prose(found)))


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_its_code_its_formulas_and_its_figures(
    site: Path, name: str, language: str
) -> None:
    found, page = text(site, name, language), source(name, language)
    parts, code = (page.parts, pages.parts(found)), "\n".join(lines(found))
    for part in page.shown("snippet"):
        shown = snippet.read(PROJECT / "snippets" / part.value, SETTINGS)
        assert "\n".join(lines(shown.source)) in code
    formulas = [[lines(part.value) for part in each if part.kind == "formula"] for each in parts]
    assert formulas[0] == formulas[1]
    for part in page.shown("figure"):
        assert f"![{part.alt}](" in found


@pytest.mark.parametrize("language", FOLDERS)
def test_every_link_and_image_leads_to_a_file_and_to_a_place_in_it(
    site: Path, language: str
) -> None:
    count = 0
    for name in NAMES:
        for target in LINK.findall(
            "\n".join(line for _, line in fences.prose(text(site, name, language)))
        ):
            path, _, anchor = unquote(target).partition("#")
            there = (
                posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            )
            assert (site / FOLDERS[language] / there).is_file(), f"{name}: {target}"
            top = source(there, language).parts[0].value if there in NAMES else ""
            if anchor and top != f"# {anchor}":
                assert f'<a id="{anchor}"></a>' in text(site, there, language), f"{name}: {target}"
            count += 1
    assert count > 500


@pytest.mark.parametrize("language", FOLDERS)
def test_the_full_text_has_every_page_once(site: Path, language: str) -> None:
    full = (site / FOLDERS[language] / "llms-full.txt").read_text(encoding="utf-8")
    titles = [line for _, line in fences.outside(full) if line.startswith("# ")]
    own = [text(site, name, language).partition("\n")[0] for name in NAMES]
    assert sorted(titles) == sorted(own)
    assert "<a id=" not in "\n".join(line for _, line in fences.prose(full))


@pytest.mark.parametrize("language", FOLDERS)
def test_the_list_of_pages_leads_to_each_page_and_says_what_it_teaches(
    site: Path, language: str
) -> None:
    listed = (site / FOLDERS[language] / "llms.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^- \[.+?\]\((\S+\.md)\): \S+", listed, re.MULTILINE)
    assert sorted([*entries, "index.md"]) == sorted(NAMES)
    for path in re.findall(r"\]\(([^()\s]+\.txt)\)", listed):
        assert (site / FOLDERS[language] / path).is_file()
