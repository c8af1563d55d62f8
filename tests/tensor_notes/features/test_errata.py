"""Errata: each of one kind, all of them in one list that a reader sorts."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from checked_snippets.pages import page
from checked_snippets.problem import report
from tensor_notes.features import errata
from tests.conftest import PROJECT
from tests.engine import SETTINGS

FOLDER = "docs/{}/" + errata.FOLDER
TEXT = """# Errata: norms { #errata-norms }

## E12 · `norm` is not `len` { #e12 .wrong }

```text
## no heading
```

## E2 · Old { #e2 .outdated }
"""


class Written:
    """A page as MkDocs knows it."""

    def __init__(self, title: str | None, markdown: str | None):
        self.title, self.markdown = title, markdown


def told(tmp_path: Path, text: str, name: str = "norms.md") -> str:
    for language in ["zh", "en"]:
        file = tmp_path / FOLDER.format(language) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text if language == "zh" else TEXT, encoding="utf-8")
    return report(list(errata.check(page.read(replace(SETTINGS, project=tmp_path)))))


def test_errata_of_all_pages_are_sorted_by_number_as_numbers() -> None:
    other = Written("Errata: sums", "## E3 · Three { #e3 .misleading }\n")
    norms = Written("Errata: norms", TEXT)
    found = errata.all_errata([norms, other])
    assert [(place, page.title, each.number, each.kind) for place, page, each in found] == [
        (0, "Errata: norms", "E2", "outdated"),
        (1, "Errata: sums", "E3", "misleading"),
        (0, "Errata: norms", "E12", "wrong"),
    ]
    assert found[-1][2].html == "<code>norm</code> is not <code>len</code>"


def test_a_sound_page_has_no_problem(tmp_path: Path) -> None:
    assert told(tmp_path, TEXT) == ""


def test_the_list_itself_has_sections_that_are_no_errata(tmp_path: Path) -> None:
    assert told(tmp_path, "# Errata { #errata }\n\n## All { #all }\n", "index.md") == ""


@pytest.mark.parametrize("classes", ["", " .false", " .wrong .outdated", " .wrong .wrong"])
def test_an_erratum_without_exactly_one_kind_is_named(tmp_path: Path, classes: str) -> None:
    here = classes.replace(".", "").strip() or "none"
    assert told(tmp_path, TEXT.replace("#e12 .wrong", f"#e12{classes}")) == (
        "docs/zh/reference/errata/norms.md:3: E12 is not of exactly one kind\n"
        f"    here:  {here}\n"
        "    kinds: wrong, misleading, outdated, irreproducible\n"
        "  to repair: write ## E39 · what is wrong { #e39 .wrong }"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("## E2 · Old", "## Old", "9: a section that is no erratum\n  to repair: write ## E39 ·"),
        ("{ #e2 ", "{ #e3 ", "9: E2 has the anchor #e3\n  to repair: write #e2"),
        ("E2 · Old { #e2", "E12 · Old { #e12", "9: E12 is used a second time\n  to repair: choose"),
    ],
)
def test_a_heading_that_no_list_can_hold_is_named(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = told(tmp_path, TEXT.replace(old, new))
    assert text.startswith(f"docs/zh/reference/errata/norms.md:{message}")
    assert text.count("docs/") == 1


def every(language: str) -> list[errata.Erratum]:
    files = (PROJECT / FOLDER.format(language)).glob("*.md")
    found = errata.all_errata(
        Written("", file.read_text(encoding="utf-8")) for file in files if file.name != "index.md"
    )
    return [each for _, _, each in found]


def shown(tab: Page, entries: str = ".errata li") -> list[dict[str, str]]:
    """The entries from top to bottom, as a reader sees them."""
    find = f"[...document.querySelectorAll('{entries}')]"
    found: list[dict[str, str]] = tab.evaluate(
        find
        + """
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map(each => ({
          number: each.querySelector(".number").innerText,
          page: each.querySelector("a").pathname,
          subject: each.querySelector("small").innerText.split(" · ")[0],
          kind: each.className,
          word: each.querySelector(".kind").innerText}))"""
    )
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_list_has_all_errata_and_is_sorted_by_keyboard(
    tab: Page,
    host: str,
    language: str,
    width: int,
) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(f"{host}{'en/' if language == 'en' else ''}reference/errata/index.html")
    expected = [(each.number, each.kind) for each in every(language)]
    by_number = shown(tab)
    assert [(each["number"], each["kind"]) for each in by_number] == expected
    counts = tab.locator(".errata-counts").inner_text()
    numbers = [int(each) for each in re.findall(r"\d+", counts)]
    kinds = [kind for _, kind in expected]
    assert numbers == [len(expected), *(kinds.count(kind) for kind in errata.KINDS)]

    tab.locator(".errata input").first.focus()
    tab.keyboard.press("ArrowRight")
    by_page = shown(tab)
    pages = [each["page"] for each in by_page]
    assert pages == sorted(pages, key=list(dict.fromkeys(pages)).index)
    assert by_page == sorted(by_number, key=lambda each: pages.index(each["page"]))
    tab.keyboard.press("ArrowRight")
    assert shown(tab) == sorted(by_number, key=lambda each: errata.KINDS.index(each["kind"]))
    tab.keyboard.press("Tab")
    focused = tab.evaluate("document.activeElement.querySelector('.number').innerText")
    assert focused == shown(tab)[0]["number"]


def test_it_is_sorted_beside_the_other_language_too(tab: Page, host: str) -> None:
    tab.goto(f"{host}reference/errata/index.html")
    tab.locator("button.both").click()
    tab.locator(".errata .twin-text li").first.wait_for()
    tab.locator(".errata input").last.check()
    for column in [".pair > div:first-child li", ".pair > .twin-text li"]:
        kinds = [each["kind"] for each in shown(tab, f".errata {column}")]
        assert len(kinds) == len(every("zh"))
        assert kinds == sorted(kinds, key=errata.KINDS.index)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_kind_above_a_heading_is_called_as_in_the_list(
    tab: Page,
    host: str,
    language: str,
) -> None:
    tab.goto(f"{host}{'en/' if language == 'en' else ''}reference/errata/index.html")
    words = {each["kind"]: each["word"] for each in shown(tab)}
    for kind, word in words.items():
        tab.goto(f"{host}{'en/' if language == 'en' else ''}reference/errata/index.html")
        tab.locator(f".errata li.{kind} a").first.click()
        tab.locator(f"h2.{kind}").first.wait_for()
        above = f"getComputedStyle(document.querySelector('h2.{kind}'), '::before').content"
        assert tab.evaluate(above) == f'"{word}"'
        assert tab.locator(f"h2.{kind} a.twin").count() == tab.locator(f"h2.{kind}").count()
