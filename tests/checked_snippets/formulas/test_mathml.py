"""KaTeX's MathML as browsers know it."""

import gzip
import re
from xml.etree import ElementTree

import pytest

from checked_snippets.formulas.katex import ask
from checked_snippets.formulas.mathml import core
from checked_snippets.formulas.typeset import all_formulas
from tests.engine import SETTINGS


def typeset(formula: str) -> ElementTree.Element:
    ((katex, wrong),) = ask([formula])
    assert wrong == ""
    return ElementTree.fromstring(core(katex))


def outline(element: ElementTree.Element) -> str:
    """Tags and text of an element, without attributes: `msub(mi(x) mn(1))`."""
    return f"{element.tag}({(element.text or '') + ' '.join(map(outline, element))})"


@pytest.mark.parametrize(
    ("formula", "structure"),
    [
        ("$x_1$", "msub(mi(x) mn(1))"),
        (r"$\lVert x \rVert$", "mrow(mo(‖) mi(x) mo(‖))"),
        (r"$\left| x \right|$", "mrow(mo(|) mi(x) mo(|))"),
        (r"$\frac{\partial f}{\partial x}$", "mfrac(mrow(mo(∂) mi(f)) mrow(mo(∂) mi(x)))"),
        (r"$\mathbf{x} \in \mathbb{R}$", "mrow(mi(𝐱) mo(∈) mi(ℝ))"),
        (r"$\mathcal{L}(\boldsymbol{\theta})$", "mrow(mi(ℒ) mo(() mi(𝜽) mo()))"),
        (r"$\mathbf{0}, \mathfrak{g}, \mathsf{T}$", "mrow(mn(𝟎) mo(,) mi(𝔤) mo(,) mi(𝖳))"),
        (r"$$\int_a^b \,\mathrm{d}x$$", "mrow(msubsup(mo(∫) mi(a) mi(b)) mspace() mo(d) mi(x))"),
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


def test_a_lone_upright_letter_is_an_operator_without_space() -> None:
    math = typeset(r"$\mathrm{d} \mathbf{x} \operatorname{rank} \mathbb{R} \textbf{b}$")
    assert [e for e in math.iter() if e.get("mathvariant")] == []
    assert [(e.text, e.get("lspace")) for e in math.iter("mo")] == [("d", "0"), ("\u2061", None)]
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
    ("formula", "wrong"),
    [
        (r"$\colorbox{red}{x}$", "a formula has no colours, links or images"),
        (r"$\fcolorbox{red}{blue}{x}$", "a formula has no colours, links or images"),
        (r"$\textcolor{red}{x}$", "a formula has no colours, links or images"),
        (r"$\rule{1em}{2em}$", "a formula has no colours, links or images"),
        (r"$\llap{x}y$", 'browsers do not draw <mpadded lspace="-1width"> as it is meant'),
        (r"$\mathclap{x}y$", 'browsers do not draw <mpadded lspace="-0.5width"> as it is meant'),
        (r"$\xrightarrow{abc}$", 'browsers do not draw <mpadded width="+0.6em"> as it is meant'),
        (r"$\vcenter{x}$", 'browsers do not draw <mpadded class="vcenter"> as it is meant'),
        (r"$a \\ b$", 'browsers do not draw <mspace linebreak="newline"> as it is meant'),
        (r"$\pmb{x}$", "browsers do not draw <mstyle style="),
    ],
)
def test_what_browsers_would_draw_otherwise_is_refused(formula: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}"):
        typeset(formula)


def test_what_has_no_width_and_what_goes_back_is_drawn() -> None:
    assert [gap.attrib for gap in typeset(r"$\vdots$").iter("mspace")] == [
        {"width": "0em", "height": "1.5em"}
    ]
    assert [gap.attrib for gap in typeset(r"$a\hspace{-1em}b$").iter("mspace")] == [
        {"style": "margin-left:-1.000em"}
    ]
    typeset(r"$\rlap{x}\smash{y}\raisebox{-1em}{z} \large a \binom{n}{k} \big( \overline{x}$")


def test_a_formula_weighs_some_hundred_bytes() -> None:
    html = all_formulas(SETTINGS).html.values()
    assert len(gzip.compress("".join(html).encode())) / len(html) < 150
