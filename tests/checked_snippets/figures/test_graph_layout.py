"""A graph of DOT text: as it is written, in the colours and the font of the page."""

import re

import pytest

from checked_snippets.figures import graph_layout
from checked_snippets.figures.colours import COLOURS


def test_a_graph_that_says_nothing_of_its_looks_looks_like_the_page() -> None:
    drawn = graph_layout.to_svg("digraph { a -> b [label=c]; subgraph cluster_x { label=d; b } }")
    assert {*re.findall('(?:fill|stroke): ([^;"]+)', drawn)} == {
        *("none", "var(--figure-line)", "var(--figure-text)")
    }
    assert "font-family" not in drawn
    assert drawn.count("<ellipse ") == drawn.count(" rx=") == 2


def test_what_a_graph_says_of_its_looks_is_kept() -> None:
    drawn = graph_layout.to_svg(
        f'graph {{ a [style="filled,dashed", fillcolor="{COLOURS["0"]}", penwidth=3];'
        " b [label=<<b>bold</b>>, fontname=Courier]; c [color=none, style=filled,"
        f' fillcolor="{COLOURS["1"]}"] }}'
    )
    assert (
        "fill: var(--figure-0); stroke: var(--figure-line); stroke-width: 3; stroke-dash" in drawn
    )
    assert "font-family: monospace" in drawn
    assert "font-weight: bold" in drawn
    assert "fill: var(--figure-1); stroke: none" in drawn


def test_a_gradient_goes_with_what_it_fills() -> None:
    colours = f"{COLOURS['0']}:{COLOURS['1']}"
    drawn = graph_layout.to_svg(f'graph {{ a [style=filled, fillcolor="{colours}"] }}')
    (name,) = re.findall('<linearGradient [^>]*id="([^"]+)"', drawn)
    assert f"fill: url(#{name})" in drawn
    assert "stop-color:var(--figure-0)" in drawn


@pytest.mark.parametrize(
    ("dot", "told"),
    [
        ("graph { a [color=red] }", "a graph draws in red, which does not follow the page"),
        ("graph { node [color=red]; a }", "a graph draws in red, which does not follow the page"),
        ("graph { a [fontcolor=black] }", "a graph draws in #000000, which does not follow"),
        ('graph { bgcolor="#fffff0"; a }', "a graph draws in #fffff0, which does not follow"),
        ('graph { a [URL="https://a.b/"] }', "a graph refers to https://a.b/, which is not in the"),
        ("digraph {", "graphviz-pure cannot draw a graph: Error: <stdin>: syntax error in line 1"),
    ],
)
def test_a_graph_that_no_page_can_show_is_refused(dot: str, told: str) -> None:
    with pytest.raises(ValueError) as error:
        graph_layout.to_svg(dot)
    assert str(error.value).startswith(told)
