"""Formulas: what KaTeX gives, as browsers know it; kept; and what is told of wrong ones."""

import gzip
import io
import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from markdown import Markdown

from tensor_notes import formulas, kept, math_font, page
from tensor_notes.katex import ask
from tensor_notes.math_letters import drawn
from tensor_notes.mathml import core
from tensor_notes.typesetting import Typesetting
from tests.conftest import PROJECT
from tests.test_commands import Command


def typeset(formula: str) -> ElementTree.Element:
    ((katex, wrong),) = ask([formula])
    assert wrong == ""
    return ElementTree.fromstring(core(katex))


def outline(element: ElementTree.Element) -> str:
    """Tags and text of an element, without attributes: `msub(mi(x) mn(1))`."""
    return f"{element.tag}({(element.text or '') + ' '.join(map(outline, element))})"


def told(formula: str) -> str:
    """What is told of a formula on line 3 of a page."""
    (answer,) = map(formulas.browsable, ask([formula]))
    return str(formulas.problem("page.md", page.Part("formula", formula, 3), answer[1]))


@pytest.mark.parametrize(
    ("formula", "forms"),
    [("$a - b$", [None]), ("$a + (-b)$", [None, "prefix"]), ("$f(1, -x) = -y$", ["prefix"] * 2)],
)
def test_a_sign_is_no_subtraction(formula: str, forms: list[str | None]) -> None:
    signs = [each for each in typeset(formula).iter("mo") if each.text in {"+", "−"}]
    assert [each.get("form") for each in signs] == forms


@pytest.mark.parametrize(
    ("formula", "structure"),
    [
        ("$x_1$", "msub(mi(x) mn(1))"),
        (r"$\lVert x \rVert$", "mrow(mo(‖) mi(x) mo(‖))"),
        (r"$\left| x \right|$", "mrow(mo(|) mi(x) mo(|))"),
        (r"$\frac{\partial f}{\partial x}$", "mfrac(mrow(mi(∂) mi(f)) mrow(mi(∂) mi(x)))"),
        (r"$\mathbf{x} \in \mathbb{R}$", "mrow(mi(𝐱) mo(∈) mi(ℝ))"),
        (r"$\mathcal{L}(\boldsymbol{\theta})$", "mrow(mi(ℒ) mo(() mi(𝜽) mo()))"),
        (r"$\mathbf{0}, \mathfrak{g}, \mathsf{T}$", "mrow(mn(𝟎) mo(,) mi(𝔤) mo(,) mi(𝖳))"),
        (r"$$\int_a^b \,\mathrm{d}x$$", "mrow(msubsup(mo(∫) mi(a) mi(b)) mspace() mi(d) mi(x))"),
        (r"$$\sum_{i} x_i$$", "mrow(munder(mo(∑) mi(i)) msub(mi(x) mi(i)))"),
        (r"$$\underbrace{x}_{n}$$", "munder(munder(mi(x) mo(⏟)) mi(n))"),
        (r"$\hat{y} + \vec{v}$", "mrow(mover(mi(y) mo(\u0302)) mo(+) mover(mi(v) mo(⃗)))"),
        (r"$\sqrt{x} \text{ 若 } y$", "mrow(msqrt(mi(x)) mtext(\xa0若\xa0) mi(y))"),
    ],
)  # fmt: skip
def test_a_formula_becomes_mathml_core(formula: str, structure: str) -> None:
    math = typeset(formula)
    assert outline(math) in {f"math({structure})", f"math(mrow({structure}))"}
    assert math.get("display") == ("block" if formula.startswith("$$") else None)
    assert math.findall(".//annotation") == []


def test_only_a_lone_upright_letter_keeps_a_variant() -> None:
    math = typeset(r"$\mathrm{d} \mathbf{x} \operatorname{rank} \mathbb{R} \textbf{b}$")
    variants = [(e.text, e.get("mathvariant")) for e in math.iter() if e.get("mathvariant")]
    assert variants == [("d", "normal")]
    assert [words.get("class") for words in math.iter("mtext")] == ["bold"]


@pytest.mark.parametrize(
    ("formula", "table", "cells"),
    [
        (r"$$\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}$$", None, [None] * 4),
        (r"$$\begin{aligned} a &= b \\ &= c \end{aligned}$$", "aligned", ["right", "left"] * 2),
        (r"$$\begin{align} a &= b \\ &= c \end{align}$$", "aligned", ["right", "left"] * 2),
        (r"$$\begin{cases} 1 & \text{若} \\ 0 & \text{否则} \end{cases}$$", None, ["left"] * 4),
        (r"$$\begin{array}{r|c} 1 & 2 \end{array}$$", None, ["right solid", None]),
    ],
)
def test_the_sides_of_cells_are_classes(
    formula: str, table: str | None, cells: list[str | None]
) -> None:
    (found,) = typeset(formula).iter("mtable")
    assert found.attrib == ({"class": table} if table else {})
    assert [cell.get("class") for cell in found.iter("mtd")] == cells
    assert {cell.get("displaystyle") for cell in found.iter("mtd")} == (
        {"true"} if table else {None}
    )


@pytest.mark.parametrize(
    ("formula", "spaces"),
    [
        (r"$2 \cos\theta$", 2),
        (r"$\cos(x)$", 0),
        (r"$x = \max_i x_i$", 1),
        (r"$\lVert y \rVert \sin x$", 2),
        (r"$x + y$", 0),
    ],
)
def test_names_have_the_space_that_tex_gives_them(formula: str, spaces: int) -> None:
    assert len(list(typeset(formula).iter("mspace"))) == spaces


def test_scripts_are_set_without_space() -> None:
    math = typeset(r"$$\sum_{i=1}^{n-1} x = 1$$")
    spaces = {operator.text: operator.get("lspace") for operator in math.iter("mo")}
    assert spaces == {"∑": None, "=": None, "−": "0"}
    assert [o.get("lspace") for o in math.iter("mo") if o.text == "="] == ["0", None]


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


def test_a_formula_that_breaks_katex_down_leaves_the_others_alone() -> None:
    deep = "$" + "{" * 5000 + "}" * 5000 + "$"
    answers = ask(["$a$", deep, "$b$", "$c$"])
    assert [bool(mathml) for mathml, _ in answers] == [True, False, True, True]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a $x$ and $$y$$", ["$x$", "$$y$$"]),
        ("`$x$` ``$`$`` $y$", ["$y$"]),
        ("```text\n$x$\n```\n$y$", ["$y$"]),
        ("~~~~\n```\n$x$\n~~~~\n$y$", ["$y$"]),
        (r"\$5 and $\$6$", [r"$\$6$"]),
        ("![costs $5](../figures/a.svg) $x$", ["$x$"]),
        ("$$\na\nb\n$$", ["$$\na\nb\n$$"]),
        ("$a\n\nb$", []),
        ("a | b\n--|--\n$|x|$ | $\\|y\\|$", ["$|x|$", "$\\|y\\|$"]),
    ],
)
def test_formulas_are_found_outside_code(text: str, found: list[str]) -> None:
    assert [part.value for part in page.parts(text) if part.kind == "formula"] == found
    markdown = Markdown(
        extensions=[
            "tables",
            "pymdownx.superfences",
            Typesetting(dict.fromkeys(found, "<math/>")),
        ]
    )
    assert markdown.convert(text).count("<math/>") == len(found)


def test_a_display_formula_stands_where_its_paragraph_stands() -> None:
    markdown = Markdown(extensions=["admonition", Typesetting({"$$x$$": "<math/>"})])
    html = markdown.convert("!!! note\n\n    $$x$$\n\n- a\n\n    $$x$$\n\n5 \\$")
    block = '<p><span class="formula" tabindex="0"><math/></span></p>'
    assert re.sub(r"\n", "", html).endswith(
        f"{block}</div><ul><li><p>a</p>{block}</li></ul><p>5 $</p>"
    )


def test_a_formula_in_a_heading_is_letters_in_the_contents() -> None:
    html = "<math><msub><mi>ℓ</mi><mn>1</mn></msub></math>"
    markdown = Markdown(extensions=["toc", Typesetting({r"$\ell_1$": html})])
    assert html in markdown.convert(r"# The norm $\ell_1$")
    assert markdown.toc_tokens[0]["name"] == "The norm ℓ1"  # type: ignore[attr-defined] # the extension adds it


def books(project: Path, text: str, other: str = "") -> None:
    (project / "snippets").mkdir()
    for language, content in [("zh", text), ("en", other or text)]:
        file = project / "docs" / language / "page.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f"---\ndescription: {language}\n---\n\n# T {{ #t }}\n\n{content}\n", encoding="utf-8"
        )


def test_a_wrong_formula_is_told_by_the_check_and_stops_the_build(
    project: Path, command: Command
) -> None:
    books(project, "One\n$\\nrom{x}$, and $5.")
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
    books(project, r"若 $a$，则 $\text{若} b$。", r"$\text{if }b$, then $a$, and $c$.")
    ended = command("notes", "check")
    assert ended.stdout.startswith(
        "docs/zh/page.md:5: says something else than docs/en/page.md:5: formula\n"
        "    docs/en/page.md:7: c\n"
        "  to repair: let both say the same, or write why not: "
        "<!-- differs: formula: the reason -->\n\n"
    )
    assert ended.stdout.endswith(": 1 to repair\n")


def test_a_site_without_formulas_has_no_font(project: Path, command: Command) -> None:
    books(project, "Costs \\$5 and `$x$`.")
    assert command("mkdocs", "build", "--strict").returncode == 0
    assert list((project / "site").rglob("*.woff2")) == []
    assert "@font-face" not in (project / "site/assets/site.css").read_text(encoding="utf-8")


def test_formulas_are_set_once_and_healed(project: Path, command: Command) -> None:
    books(project, "$x$ and $y$")
    pages = page.read(project)
    html = formulas.typeset(project, pages).html
    file = project / formulas.FILE
    sound = file.read_bytes()
    kept.keep(file, formulas.key(), json.dumps({**html, "$x$": "kept"}).encode())
    assert formulas.typeset(project, pages).html["$x$"] == "kept"
    kept.keep(file, "another version", json.dumps({"$x$": "kept"}).encode())
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
    books(project, "$x$")
    formulas.all_formulas(project)
    monkeypatch.setattr(subprocess, "run", None)
    assert formulas.all_formulas(project).html.keys() == {"$x$"}


def test_the_font_has_every_character_and_is_small() -> None:
    html = formulas.all_formulas(PROJECT).html
    font = math_font.font(PROJECT, html.values())
    have = TTFont(io.BytesIO(font)).getBestCmap().keys()
    wanted = {ord(letter) for each in html.values() for letter in drawn(each)}
    assert {chr(letter) for letter in wanted - have} <= {"\u2061", "\xa0"}
    assert {ord("√"), ord("𝑥")} <= have
    assert len(font) < 30_000


def test_the_font_is_made_once_for_each_set_of_characters(project: Path) -> None:
    first = math_font.font(project, ["<mi>x</mi>"])
    file = project / math_font.FILE
    stamp = file.stat().st_mtime_ns
    assert math_font.font(project, ["<mi>x</mi>", "<mi>x</mi>"]) == first
    assert file.stat().st_mtime_ns == stamp
    assert math_font.font(project, ["<mi>y</mi>"]) != first
    file.write_bytes(file.read_bytes()[:-1])
    assert math_font.font(project, ["<mi>x</mi>"]) == first


def test_the_copy_of_the_font_keeps_its_notices_and_no_name() -> None:
    names = TTFont(io.BytesIO(math_font.subset("x")))["name"].names
    assert {name.nameID for name in names} == {0, 7, 13, 14}
    assert any("SIL Open Font License" in str(name) for name in names)


def test_a_formula_weighs_some_hundred_bytes() -> None:
    html = formulas.all_formulas(PROJECT).html.values()
    assert len(gzip.compress("".join(html).encode())) / len(html) < 150
