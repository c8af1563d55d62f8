"""A colour of a figure follows the page from light to dark, or is a colormap's, or is refused."""

import pytest

from checked_snippets.figures.fixed_colours import CHOOSE, LEAVE
from tests.checked_snippets.figures.conftest import Draw
from tests.engine import messages

SAYS = "which does not follow the page from light to dark"
IMPORT = "import matplotlib.pyplot as plt"

REFUSED = {
    "black in a format": ('plt.plot([1, 2], "k--")', "black"),
    "white by its letter": ('plt.plot([1, 2], color="w")', "white"),
    "a name": ('plt.plot([1, 2], color="red")', "#ff0000"),
    "a name in a format": ('plt.plot([1, 2], "ro")', "#ff0000"),
    "a grey": ('plt.plot([1, 2], color="0.5")', "#808080"),
    "black as a grey": ('plt.plot([1, 2], color="0")', "black"),
    "numbers": ("plt.plot([1, 2], color=(0, 0.5, 0))", "#008000"),
    "a colour with alpha": ('plt.plot([1, 2], color=("k", 0.5))', "black"),
    "an inscription": ('plt.text(0, 0, "a", color="black")', "black"),
    "a title": ('plt.title("a", color="black")', "black"),
    "a formula": ('plt.title("$a$", color="black")', "black"),
    "a legend": ('plt.plot([1, 2], label="a").pop().axes.legend(labelcolor="k")', "black"),
    "a box around words": ('plt.text(0, 0, "a", bbox={"fc": "w"})', "white"),
    "an arrow": ('plt.annotate("a", (0, 0), (1, 1), arrowprops={"color": "k"})', "black"),
    "a filled shape": ('plt.bar([1], [1], color="k")', "black"),
    "an edge": ('plt.hist([1, 2], edgecolor="white")', "white"),
    "a hatch": ('plt.bar([1], [1], hatch="/", hatchcolor="k")', "black"),
    "points": ('plt.scatter([1, 2], [1, 2], c="k")', "black"),
    "the edge of points": ('plt.scatter([1, 2], [1, 2], edgecolors="k")', "black"),
    "an area": ('plt.fill_between([1, 2], [1, 2], color="k", alpha=0.3)', "black"),
    "lines across": ('plt.axhline(0, color="k")', "black"),
    "contours": ('plt.contour([[0, 1], [1, 2]], colors="k")', "black"),
    "the frame": ('plt.gca().spines[:].set_color("k")', "black"),
    "the ticks": ('plt.tick_params(colors="k")', "black"),
    "the grid": ('plt.grid(color="k")', "black"),
    "the ground": ('plt.gca().set_facecolor("white")', "white"),
    "the paper": ('plt.figure(facecolor="w").add_subplot()', "white"),
    "a setting": ('plt.rcParams["text.color"] = "k"; plt.title("a")', "black"),
    "an outline": (
        "import matplotlib.patheffects as e; "
        'plt.title("a", path_effects=[e.withStroke(linewidth=3, foreground="w")])',
        "white",
    ),
    "a style": (
        'plt.style.use("dark_background"); plt.plot([1, 2])',
        "black, white, #8dd3c7",
    ),
    "a style for a while": (
        'with plt.style.context("tableau-colorblind10"): plt.plot([1, 2])',
        "#006ba4",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_colour_that_is_spelled_out_is_refused_at_its_line(kind: str, draw: Draw) -> None:
    code, colour = REFUSED[kind]
    assert draw(f"{code}\nplt.axis(xmax=1)")[1] == [f"2: draws in {colour}, {SAYS}"]


@pytest.mark.parametrize(
    ("code", "colour"),
    [
        ("plt.quiver([1], [1], [1], [1])", "black"),
        ("plt.table([['a']])", "white, black"),
        ("plt.plot([1, 2], label='a')\nplt.legend(shadow=True, frameon=True)", "black"),
        ("with plt.xkcd(): plt.plot([1, 2])", "white, black"),
    ],
)
def test_what_is_black_or_white_by_itself_is_refused_at_the_last_statement(
    code: str, colour: str, draw: Draw
) -> None:
    assert draw(f"{code}\n\nplt.axis(xmax=1)")[1] == [
        f"{code.count(chr(10)) + 4}: draws in {colour}, {SAYS}"
    ]


FREE = {
    "by themselves": "plt.plot([1, 2])",
    "the page's own": 'plt.plot([1, 2], "C5--"); plt.bar([1], [1], color=("C1", 0.3))',
    "none": 'plt.bar([1], [1], color="none", edgecolor="C0"); plt.plot([1], "o", mfc="none")',
    "boxes": "plt.boxplot([[1, 2, 3, 20]])",
    "a space": "plt.subplot(projection='3d').plot([1, 2], [1, 2], [1, 2])",
    "a frame around a legend": "plt.plot([1, 2], label='a'); plt.legend(frameon=True)",
    "an image in black and white": 'plt.imshow([[0, 1]], cmap="gray"); plt.colorbar()',
    "cells": 'plt.pcolormesh([[0, 1], [1, 2]], cmap="gray"); plt.colorbar(extend="both")',
    "cells by pcolor": 'plt.pcolor([[0, 1], [1, 2]], cmap="gray")',
    "hexagons": 'plt.hexbin([1, 2, 3], [1, 2, 3], gridsize=3, cmap="gray")',
    "filled contours": 'plt.contourf([[0, 1], [1, 2]], cmap="gray", extend="both")',
    "contours with numbers": "plt.clabel(plt.contour([[0, 1], [1, 2]]))",
    "points": 'plt.scatter([1, 2], [1, 2], c=[1, 2], cmap="gray")',
    "points with a legend": "plt.legend(*plt.scatter([1, 2], [1, 2], c=[1, 2]).legend_elements())",
    "arrows": 'plt.quiver([1, 2], [1, 2], [1, 2], [1, 2], [1, 2], cmap="gray")',
    "a surface": (
        "axis = plt.subplot(projection='3d')\n"
        'axis.plot_trisurf([0, 1, 0], [0, 0, 1], [0, 1, 1], cmap="gray")'
    ),
    "a line with a colour of a colormap": "plt.plot([1, 2], color=plt.cm.viridis(0.3))",
    "words on an image": 'plt.imshow([[0, 1]]); plt.text(0, 0, "a", color="white")',
    "a line on an image": 'plt.imshow([[0, 1]]); plt.plot([0, 1], [0, 0], "k")',
    "an arrow on an image": (
        "plt.imshow([[0, 1]])\n"
        'plt.annotate("a", (0, 0), (1, 0), color="w", arrowprops={"color": "k"})'
    ),
    "contours on contours": (
        'plt.contourf([[0, 1], [1, 2]]); plt.contour([[0, 1], [1, 2]], colors="k")'
    ),
    "a style without colours": 'plt.style.use("fast"); plt.plot([1, 2])',
    "the default style": 'plt.style.use("default"); plt.plot([1, 2])',
    "the defaults": "import matplotlib; matplotlib.rcdefaults(); plt.plot([1, 2])",
    "the first settings": "import matplotlib; matplotlib.rc_file_defaults(); plt.plot([1, 2])",
}


@pytest.mark.parametrize("kind", FREE)
def test_colormaps_are_free_and_what_lies_on_a_picture_and_the_colours_of_the_page(
    kind: str, draw: Draw
) -> None:
    drawn, problems = draw(FREE[kind])
    assert problems == []
    assert len(drawn) == 1


def test_around_an_image_the_page_begins(draw: Draw) -> None:
    code = 'plt.imshow([[0, 1]])\nplt.title("a", color="black")'
    assert draw(code)[1] == [f"3: draws in black, {SAYS}"]


def test_a_line_that_is_told_does_not_depend_on_what_else_the_literal_may_mean(draw: Draw) -> None:
    code = 'plt.text(0, 0, "0")\nplt.text(1, 1, (0, 0, 0))\nplt.plot([1, 2], "k--")'
    assert draw(code)[1] == [f"4: draws in black, {SAYS}"]


def test_pixels_are_refused_unless_a_colormap_colours_them(draw: Draw) -> None:
    told = ["2: draws pixels, whose colours do not follow the page"]
    assert draw("plt.plot([1, 2], rasterized=True)")[1] == told
    assert draw("plt.gca().set_rasterization_zorder(3)")[1] == told
    assert draw("plt.pcolormesh([[0, 1], [1, 2]], rasterized=True)")[1] == []


def test_an_author_is_told_the_line_and_what_to_do() -> None:
    assert messages(f'{IMPORT}\nlines = plt.plot([1, 2], "k--")\nplt.title("a");') == [
        f"snippets/page/idea.py:2: draws in black, {SAYS}\n"
        f'    lines = plt.plot([1, 2], "k--")\n  to repair: {LEAVE}'
    ]
    assert messages(f"{IMPORT}\narrows = plt.quiver([1], [1], [1], [1])\n") == [
        f"snippets/page/idea.py:2: draws in black, {SAYS}\n  to repair: {CHOOSE}"
    ]
