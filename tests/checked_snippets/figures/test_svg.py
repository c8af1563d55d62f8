"""A drawing is whole: it refers to nothing that it lacks, and has the page's colours and fonts."""

import re

import pytest

from checked_snippets.figures import svg
from checked_snippets.figures.colours import COLOURS
from tests.checked_snippets.figures.conftest import Draw

HEAD = f'<svg xmlns="{svg.SVG}" xmlns:xlink="{svg.XLINK}" viewBox="0 0 72 72">'
TRIANGLE = "[0, 1, 0], [0, 0, 1]"

KINDS = {
    "hatched bars": 'plt.bar([1, 2], [3, 4], hatch="//", color="C0")',
    "hatched bars of no colour": 'plt.bar([1, 2], [3, 4], hatch="O.", fill=False)',
    "a hatched area": 'plt.fill_between([1, 2], [1, 2], hatch="x")',
    "hatched contours": 'plt.contourf([[0, 1], [1, 2]], hatches=["/", "x"], colors="none")',
    "a hatched pie": 'plt.pie([1, 2], hatch=["x", "o"])',
    "a legend of hatches": 'plt.bar([1], [1], hatch="//", label="a")\nplt.legend(frameon=True)',
    "an image with its colours": "plt.imshow([[0, 1], [1, 2]])\nplt.colorbar()",
    "an image that is clipped": "plt.imshow([[0, 1]]).set_clip_path(plt.Circle((0, 0), 1))",
    "many points": "plt.scatter(range(40), range(40))",
    "markers": 'plt.plot([1, 2], "^", fillstyle="left")',
    "a body": "axis = plt.subplot(projection='3d')\naxis.bar3d([1], [1], [0], 1, 1, 1)",
    "a space": "axis = plt.subplot(projection='3d')\naxis.plot([1, 2], [1, 2], [1, 2])",
    "arrows with a key": (
        "arrows = plt.quiver([1], [1], [1], [1], color='C0')\n"
        "plt.quiverkey(arrows, 0.5, 1.05, 1, '1 m')"
    ),
    "formulas": r"plt.title(r'$\frac{a}{b}$')",
    "text as paths": "plt.rcParams['svg.fonttype'] = 'path'\nplt.title('a $x$')",
    "boxes": "plt.boxplot([[1, 2, 3, 20]], notch=True, patch_artist=True)",
    "an inset": "plt.gca().inset_axes([0.5, 0.5, 0.4, 0.4]).plot([1, 2])",
    "a round one": "plt.subplot(projection='polar').plot([1, 2])",
    "a name for a part": "plt.title('a', gid='my \"part\"')",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_figure_has_all_that_it_refers_to_and_no_colour_of_the_light_page(
    kind: str, draw: Draw
) -> None:
    (drawn,), problems = draw(KINDS[kind])
    assert problems == []
    used = re.findall(r'(?:url\(#|href="#)([^)"]+)', drawn)
    defined = re.findall(r'\bid="([^"]+)"', drawn)
    assert {*used} == {*defined}
    assert len(defined) == len({*defined})
    assert not any(colour in drawn for colour in COLOURS.values())


def test_a_hatch_is_on_the_page_in_its_colours(draw: Draw) -> None:
    (drawn,), _ = draw(KINDS["hatched bars"])
    (pattern,) = re.findall(r'<pattern [^>]*\bid="(\w+)"', drawn)
    assert drawn.count(f'style="fill: url(#{pattern})') == 2
    assert re.search('<rect [^>]*style="fill: var\\(--figure-0\\)"', drawn)


@pytest.mark.parametrize(
    ("part", "target"),
    [
        ('<path style="fill: url(#gone)"/>', "#gone"),
        ('<path clip-path="url(#gone)"/>', "#gone"),
        ("<path mask=\"url('#gone')\"/>", "#gone"),
        ('<use xlink:href="#gone"/>', "#gone"),
        ('<a href="https://a.b/"/>', "https://a.b/"),
        ('<image href="photo.png"/>', "photo.png"),
        ('<image href="data:text/html,a"/>', "data:text/html,a"),
        ('<path style="fill: url(a.svg#b)"/>', "a.svg#b"),
    ],
)
def test_a_reference_that_leads_out_of_a_drawing_is_found_wherever_it_stands(
    part: str, target: str
) -> None:
    root = svg.read(f"{HEAD}{part}</svg>")
    svg.themed(root)
    assert [*svg.wrong(root)] == [
        (f"refers to {target}, which is not in the figure", "leave that out")
    ]


def test_a_link_in_a_figure_is_told(draw: Draw) -> None:
    _, problems = draw("plt.title('a', url='https://a.b/')")
    assert problems == ["2: refers to https://a.b/, which is not in the figure"]


@pytest.mark.parametrize(
    "code",
    [
        'plt.pcolormesh([[0, 1], [1, 2]], shading="gouraud")',
        f'plt.tripcolor({TRIANGLE}, [1, 2, 3], shading="gouraud")',
    ],
)
def test_what_browsers_cannot_shade_is_refused(code: str, draw: Draw) -> None:
    assert draw(code)[1] == ["2: shades in a way that browsers do not know"]


@pytest.mark.parametrize("name", ["fill", "stroke", "stop-color"])
def test_a_colour_in_an_attribute_follows_the_page_too(name: str) -> None:
    drawn = svg.themed(svg.read(f'{HEAD}<path {name}="#0a67b2" style="stroke-width: 2"/></svg>'))
    assert f'style="{name}: var(--figure-0); stroke-width: 2"' in drawn


def test_all_references_are_written_alike() -> None:
    part = """<g id="a"/><path mask="url( '#a' )" style='fill: url("#a")'/>"""
    drawn = svg.themed(svg.read(f"{HEAD}{part}</svg>"))
    assert 'mask="url(#a)" style="fill: url(#a)"' in drawn


def test_a_colour_that_matplotlib_darkens_stays_the_pages(draw: Draw) -> None:
    (drawn,), _ = draw(KINDS["a body"])
    mixed = re.findall(r"fill: #\w{6}; fill: color-mix\(in srgb, var\(--figure-0\) (\d+)%", drawn)
    assert sorted({*mixed}) == ["42", "53", "76", "88"]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("plt.title('a', family='monospace')", "monospace"),
        ("plt.title('a', family=['Comic Sans MS', 'serif'])", "serif"),
        ("plt.title(r'$\\mathtt{a}$')", "monospace"),
        ("plt.title('a', family='cursive')", "cursive"),
        ("plt.title('a')", ""),
        ("plt.title('a', family='sans-serif')", ""),
    ],
)
def test_a_generic_font_is_kept_and_any_other_is_the_pages(
    text: str, family: str, draw: Draw
) -> None:
    (drawn,), _ = draw(f"{text}\nplt.axis('off')")
    assert "".join(re.findall('font-family: ([^;"]*)', drawn)) == family


def test_a_page_can_use_its_variables_nowhere_but_in_styles(draw: Draw) -> None:
    for code in KINDS.values():
        (drawn,), _ = draw(code)
        assert not re.search(r'\b(?!style)[\w-]+="[^"]*var\(', drawn)
