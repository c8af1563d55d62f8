"""The formulas of all pages: set once and kept; and what is told of wrong ones."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets import files
from checked_snippets.formulas import typeset as formulas
from checked_snippets.formulas.katex import ask
from checked_snippets.pages import page
from checked_snippets.pages.page import Part
from tests.checked_snippets.test_commands import Command
from tests.engine import SETTINGS


def told(formula: str) -> str:
    """What is told of a formula on line 3 of a page."""
    (answer,) = map(formulas.browsable, ask([formula]))
    return str(formulas.problem("page.md", Part("formula", formula, 3), answer[1]))


def write_pages(project: Path, text: str, other: str = "") -> None:
    (project / "snippets").mkdir()
    for language, content in [("zh", text), ("en", other or text)]:
        file = project / "docs" / language / "page.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f"---\ndescription: {language}\n---\n\n# T {{ #t }}\n\n{content}\n", encoding="utf-8"
        )


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        (
            r"$\nrom{x}$",
            "page.md:3: a formula that cannot be set: Undefined control sequence: \\nrom\n"
            "    $\\nrom{x}$\n"
            "     ^",
        ),
        (
            "$$\na = b\n若 & c\n$$",
            "page.md:5: a formula that cannot be set: "
            'Unicode text character "若" used in math mode [unicodeTextInMathMode]\n'
            "    若 & c\n"
            "    ^\n"
            r"  to repair: put words into \text{…}",
        ),
        (
            r"$\text{若} & c$",
            "page.md:3: a formula that cannot be set: Expected 'EOF', got '&'\n"
            "    $\\text{若} & c$\n"
            "               ^",
        ),
        (
            r"$\frac{1}{2$",
            "page.md:3: a formula that cannot be set: "
            "Unexpected end of input in a macro argument, expected '}'\n"
            "    $\\frac{1}{2$\n"
            "               ^",
        ),
        (
            r"$\cancel{x}$",
            "page.md:3: a formula that cannot be set: "
            "browsers do not know <menclose>: updiagonalstrike\n"
            "    $\\cancel{x}$",
        ),
        (
            r"$\color{red} x$",
            "page.md:3: a formula that cannot be set: a formula has no colours, links or images\n"
            "    $\\color{red} x$",
        ),
        (
            "$" + "{" * 300 + "}" * 300 + "$",
            "page.md:3: a formula that cannot be set: KaTeX breaks down\n"
            f"    ${'{' * 300 + '}' * 300}$",
        ),
    ],
)  # fmt: skip
def test_a_wrong_formula_is_told_with_its_place(formula: str, message: str) -> None:
    assert told(formula).replace("\u3000", "  ") == message


def test_a_wrong_formula_is_told_by_the_check_and_stops_the_build(
    project: Path, command: Command
) -> None:
    write_pages(project, "One\n$\\nrom{x}$, and $y.")
    for words in ["notes check", "mkdocs build"]:
        ended = command(*words.split())
        assert ended.returncode == 1
        output = ended.stdout + ended.stderr
        for language in ["zh", "en"]:
            place = f"docs/{language}/page.md:8"
            assert f"{place}: a formula that cannot be set: Undefined control" in output
            assert f"{place}: a dollar that belongs to no formula" in output
    assert not (project / "site").exists()


def test_both_languages_have_the_same_formulas(project: Path, command: Command) -> None:
    write_pages(project, r"若 $a$，则 $\text{若} b$。", r"$\text{if }b$, then $a$, and $c$.")
    ended = command("notes", "check")
    assert ended.stdout.startswith(
        "docs/zh/page.md:5: says something else than docs/en/page.md:5: formula\n"
        "    docs/en/page.md:7: $c$\n"
        "  to repair: let both say the same, or write why not: "
        "<!-- differs: formula: the reason -->\n\n"
    )
    assert ": 1 to repair\n" in ended.stdout


def test_formulas_are_set_once_and_healed(project: Path, command: Command) -> None:
    write_pages(project, "$x$ and $y$")
    settings = replace(SETTINGS, project=project)
    pages = page.read(settings)
    html = formulas.typeset(project, pages).html
    file = project / formulas.FILE
    sound = file.read_bytes()
    files.keep(file, formulas.key(), json.dumps({**html, "$x$": "kept"}).encode())
    assert formulas.typeset(project, pages).html["$x$"] == "kept"
    files.keep(file, "another version", json.dumps({"$x$": "kept"}).encode())
    assert formulas.typeset(project, pages).html == html
    for damage in [b"", b"x", sound[:-1], sound[:40] + b"x" + sound[41:]]:
        file.write_bytes(damage)
        assert formulas.typeset(project, pages).html == html
        assert file.read_bytes() == sound
    file.unlink()
    file.mkdir()
    assert formulas.typeset(project, pages).html == html


def test_katex_is_left_alone_when_nothing_is_new(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(project, "$x$")
    settings = replace(SETTINGS, project=project)
    formulas.all_formulas(settings)
    monkeypatch.setattr(subprocess, "run", None)
    assert formulas.all_formulas(settings).html.keys() == {"$x$"}
