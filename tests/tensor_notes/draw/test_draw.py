import gzip
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from matplotlib import pyplot
from matplotlib.colors import to_hex, to_rgba
from matplotlib.patches import FancyArrowPatch, Rectangle
from torch import Tensor, arange

from checked_snippets.figures import capture, graph_layout, graphs
from checked_snippets.figures.colours import COLOURS, use_colours
from checked_snippets.figures.svg import themed
from checked_snippets.languages import figure_words as labels
from tensor_notes.draw import (
    broadcast,
    make_dot,
    matmul,
    reduction,
    strides,
    tensor,
)
from tensor_notes.draw.sheet import STRONG, WIDEST


@pytest.fixture(autouse=True)
def no_figure_is_left() -> Iterator[None]:
    yield
    pyplot.close("all")


def texts() -> list[str]:
    """What is written in the figure, in the order drawn."""
    return [text.get_text() for text in pyplot.gca().texts]


def boxes() -> list[Rectangle]:
    return [patch for patch in pyplot.gca().patches if isinstance(patch, Rectangle)]


def strong() -> list[str]:
    """The numbers in the cells that stand out."""
    corners = {box.get_xy(): to_rgba(box.get_facecolor())[3] >= STRONG for box in boxes()}
    return [
        text.get_text()
        for text in pyplot.gca().texts
        if corners.get((text.get_position()[0] - 0.5, text.get_position()[1] - 0.5))
    ]


def colours() -> dict[str, str]:
    """The colour of each number's cell; the last cell with this number counts."""
    names = {COLOURS[name]: f"C{name}" for name in "012345"}
    found = {}
    for box, text in zip(boxes(), numbers(), strict=True):
        colour = to_rgba(box.get_facecolor())
        found[text] = names[to_hex(colour)] if colour[3] else ""
    return found


def numbers() -> list[str]:
    places = {box.get_xy() for box in boxes()}
    return [
        text.get_text()
        for text in pyplot.gca().texts
        if (text.get_position()[0] - 0.5, text.get_position()[1] - 0.5) in places
    ]


@pytest.mark.parametrize(
    ("x", "shape", "cells"),
    [
        (torch.tensor(7), "()", ["7"]),
        (arange(3), "(3,)", ["0", "1", "2"]),
        (arange(4).reshape(2, 2), "(2, 2)", ["0", "1", "2", "3"]),
        (arange(8).reshape(2, 2, 2), "(2, 2, 2)", [str(i) for i in range(8)]),
        (arange(8).reshape(2, 1, 2, 2), "(2, 1, 2, 2)", [str(i) for i in range(8)]),
        (torch.zeros(0, 3), "(0, 3)", []),
        (torch.tensor([True, False]), "(2,)", ["✓", "✗"]),
        (torch.tensor([-1.5, 2 / 3, torch.inf]), "(3,)", ["−1.5", "0.667", "∞"]),
        (torch.ones(1, requires_grad=True), "(1,)", ["1"]),
    ],
)
def test_a_tensor_is_its_values_in_boxes_below_its_shape(
    x: Tensor, shape: str, cells: list[str]
) -> None:
    tensor(x)
    assert texts() == [*cells, shape]
    assert len(boxes()) == len(cells)


def test_columns_run_to_the_right_rows_down_and_pages_stand_side_by_side() -> None:
    tensor(arange(8).reshape(2, 2, 2))
    assert [box.get_xy() for box in boxes()] == [
        *[(0, 0), (1, 0), (0, 1), (1, 1)],
        *[(2.5, 0), (3.5, 0), (2.5, 1), (3.5, 1)],
    ]


def test_pages_too_wide_for_a_phone_stand_below_each_other() -> None:
    tensor(torch.zeros(3, 2, 5))
    assert max(box.get_x() for box in boxes()) == 4


def test_a_mask_lights_cells() -> None:
    x = arange(4)
    tensor(x, lit=x > 1)
    assert strong() == ["2", "3"]


def test_a_broadcast_shows_stored_cells_solid_and_repeated_ones_pale() -> None:
    broadcast(torch.tensor([[0], [10]]), torch.tensor([1, 2, 3]))
    assert [text for text in texts() if text not in numbers()] == [
        *["(2, 1)", "(3,)", "+", "(2, 3)", "="],
    ]
    assert numbers()[:6] == ["0", "0", "0", "10", "10", "10"]
    assert numbers()[6:12] == ["1", "2", "3"] * 2
    assert strong() == ["0", "10", "1", "2", "3", "1", "2", "3", "11", "12", "13"]


@pytest.mark.parametrize(("sign", "last"), [("-", "−1"), ("**", "8"), ("<", "✓"), ("/", "0.667")])
def test_a_broadcast_knows_other_operators(sign: str, last: str) -> None:
    broadcast(torch.tensor([2]), torch.tensor([3]), sign)
    assert numbers() == ["2", "3", last]


@pytest.mark.parametrize(
    ("dim", "lit", "size", "shape"),
    [(0, ["0", "3", "3"], "2", "(3,)"), (1, ["0", "1", "2", "3"], "3", "(2,)")],
)
def test_a_reduction_lights_what_becomes_the_first_cell(
    dim: int, lit: list[str], size: str, shape: str
) -> None:
    reduction(arange(6).reshape(2, 3), dim)
    assert strong() == lit
    assert [text for text in texts() if text not in numbers()][:3] == ["(2, 3)", shape, "→"]
    assert texts()[-1] == size
    (arrow,) = (each for each in pyplot.gca().patches if isinstance(each, FancyArrowPatch))
    (left, top, right, bottom) = arrow.get_path().get_extents().extents
    assert (right - left > bottom - top) == (dim == 1)


def test_a_reduction_takes_any_function_of_torch_and_a_negative_dim() -> None:
    reduction(torch.tensor([[1, 5], [7, 2]]), -1, torch.max, keepdim=True)
    assert "(2, 1)" in texts()
    assert numbers()[4:] == ["5", "7"]


def test_a_product_lights_a_row_a_column_and_the_cell_where_they_meet() -> None:
    matmul(arange(6).reshape(2, 3), arange(6).reshape(3, 2), cell=(1, 0))
    assert strong() == ["3", "4", "5", "0", "2", "4", "28"]
    assert texts()[-4:] == ["(2, 3)", "(3, 2)", "(2, 2)", "3 × 0 + 4 × 2 + 5 × 4 = 28"]


def test_a_product_of_vectors_keeps_their_shapes() -> None:
    matmul(arange(2), arange(2))
    assert texts()[-4:] == ["(2,)", "(2,)", "()", "0 × 0 + 1 × 1 = 1"]


def memory(x: Tensor) -> tuple[list[str], list[str]]:
    """Places that the cells of x are read from, and the steps between them."""
    strides(x)
    steps = [text for text in texts() if text.startswith("+")]
    return numbers()[: x.numel()], steps


def test_strides_number_the_cells_by_their_place_in_memory() -> None:
    x = arange(6).reshape(2, 3)
    assert memory(x) == (["0", "1", "2", "3", "4", "5"], ["+3", "+1"])


def test_strides_of_views_are_those_of_the_tensor() -> None:
    x = arange(6).reshape(2, 3) + 10
    assert memory(x.T) == (["0", "3", "1", "4", "2", "5"], ["+1", "+3"])
    assert memory(x[1:, ::2]) == (["3", "5"], ["+2"])
    assert memory(x[0].expand(2, 3)) == (["0", "1", "2", "0", "1", "2"], ["+0", "+1"])


def test_below_its_cells_lies_the_memory_with_what_is_stored() -> None:
    use_colours()
    strides((arange(4) + 10)[1:3])
    assert numbers() == ["1", "2", "10", "11", "12", "13"]
    assert colours() == {"1": "C0", "2": "C0", "10": "", "11": "C0", "12": "C0", "13": ""}


def test_a_place_that_is_read_again_is_pale() -> None:
    strides(torch.tensor([[5], [6]]).expand(2, 2))
    assert strong() == ["0", "1", "5", "6"]


def test_memory_that_is_long_goes_on_in_the_next_row() -> None:
    strides(arange(14))
    assert {box.get_y() for box in boxes()[14:]} == {boxes()[14].get_y(), boxes()[26].get_y()}


ERRORS: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "too many dims": (
        lambda: tensor(torch.zeros(1, 1, 1, 1, 2)),
        ValueError,
        "a tensor of 5 dims, (1, 1, 1, 1, 2), cannot be drawn; draw one of at most 4, "
        "for example x[0]",
    ),
    "too many cells": (
        lambda: tensor(torch.zeros(20, 10)),
        ValueError,
        "a tensor of 200 cells, (20, 10), cannot be read; draw one of at most 144, "
        "for example x[:3, :3]",
    ),
    "too wide": (
        lambda: tensor(torch.zeros(60)),
        ValueError,
        "a drawing 21.7 inches wide cannot be read on a page; draw fewer columns, or numbers "
        "with fewer digits",
    ),
    "no tensor": (tensor, ValueError, "there is no tensor to draw; give at least one"),
    "shapes that do not fit": (
        lambda: broadcast(torch.ones(2, 3), torch.ones(3, 2)),
        RuntimeError,
        "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1",
    ),
    "an operator that is none": (
        lambda: broadcast(torch.ones(1), torch.ones(1), "@"),
        ValueError,
        "the operator '@' is not drawn; use one of + - * / ** < > ==",
    ),
    "a scalar to reduce": (
        lambda: reduction(torch.tensor(1), 0),
        ValueError,
        "a tensor of shape () has no dim to lose; draw one of at least 1 dim",
    ),
    "a product of pages": (
        lambda: matmul(torch.ones(2, 2, 2), torch.ones(2)),
        ValueError,
        "a product of (2, 2, 2) and (2,) is not drawn; take matrices, for example a[0]",
    ),
    "a cell that is not there": (
        lambda: matmul(torch.eye(2), torch.eye(2), (2, 0)),
        ValueError,
        "the product has no cell (2, 0); its shape is (2, 2)",
    ),
    "much memory behind a view": (
        lambda: strides(arange(1000)[:4]),
        ValueError,
        "a memory of 1000 places cannot be read; draw a view of one of at most 48",
    ),
    "a graph that was not recorded": (
        lambda: make_dot(torch.ones(2)),
        ValueError,
        "autograd has recorded nothing for this tensor (requires_grad=False); create an input "
        "with requires_grad=True before you compute with it",
    ),
    "text that is not DOT": (
        lambda: graph_layout.to_svg("digraph {"),
        ValueError,
        "graphviz-pure cannot draw a graph: Error: <stdin>: syntax error in line 1",
    ),
}


@pytest.mark.parametrize(("draw", "kind", "message"), ERRORS.values(), ids=ERRORS.keys())
def test_what_cannot_be_drawn_is_refused_with_a_way_out(
    draw: Callable[[], object], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind) as told:
        draw()
    assert str(told.value).startswith(message)


DRAWINGS: dict[str, Callable[[], object]] = {
    "tensor": lambda: tensor(arange(24).reshape(2, 3, 4), name="tensor"),
    "broadcast": lambda: broadcast(arange(3)[:, None], arange(4), name="broadcast"),
    "reduction": lambda: reduction(arange(12).reshape(3, 4), 0, name="reduction"),
    "matmul": lambda: matmul(torch.eye(3), torch.eye(3), name="matmul"),
    "strides": lambda: strides(arange(12).reshape(3, 4).T, name="strides"),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_small_narrow_the_same_each_time_and_in_the_colours_of_the_page(
    name: str,
) -> None:
    use_colours()
    twice = []
    for _ in range(2):
        DRAWINGS[name]()
        drawing = pyplot.figure(name)
        assert drawing.get_figwidth() <= WIDEST + 0.01
        twice.append(themed(capture.to_svg(drawing)))
        pyplot.close(name)
    assert twice[0] == twice[1]
    assert len(gzip.compress(twice[0].encode())) < 6000
    assert not re.search("#[0-9a-f]{6}", twice[0])


@pytest.mark.parametrize("name", DRAWINGS)
def test_there_are_no_words_in_a_drawing(name: str) -> None:
    DRAWINGS[name]()
    assert not re.search("[A-Za-z]", "".join(texts()))


def graph(dot: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The labels of a graph in the order of its nodes, and its edges between first lines."""
    labels = re.findall(r'^n\d+ \[label="([^"]*)"', dot, re.MULTILINE)
    edges = re.findall(r"^n(\d+) -> n(\d+)$", dot, re.MULTILINE)
    first = [label.split("\\n")[0] for label in labels]
    return labels, [(first[int(start)], first[int(end)]) for start, end in edges]


def leaf(*shape: int) -> Tensor:
    return torch.ones(shape, requires_grad=True)


def test_the_graph_of_a_square() -> None:
    x = torch.tensor(3.0, requires_grad=True)
    y = x**2
    labels, edges = graph(make_dot(y, params={"x": x, "y": y}))
    assert labels == ["y = 9", "Pow\\nself = 3", "x = 3"]
    assert edges == [("Pow", "y = 9"), ("x = 3", "Pow")]


def test_after_backward_there_are_gradients_and_nothing_is_saved() -> None:
    x = torch.tensor(3.0, requires_grad=True)
    y = x**2
    torch.autograd.backward(y)
    labels, _ = graph(make_dot(y, params={"x": x}))
    assert labels == ["9", "Pow", "x = 3\\nx.grad = 6"]


def test_a_tensor_used_twice_is_one_box() -> None:
    x, y = leaf(2), leaf(2)
    labels, edges = graph(make_dot(x * y + x, params={"x": x, "y": y}))
    assert labels == ["(2,)", "Add", "Mul\\nother (2,)\\nself (2,)", "x (2,)", "y (2,)"]
    assert edges == [
        ("Add", "(2,)"),
        *[("Mul", "Add"), ("x (2,)", "Add")],
        *[("x (2,)", "Mul"), ("y (2,)", "Mul")],
    ]


def test_a_factor_times_itself_has_two_arrows() -> None:
    x = leaf(2)
    _, edges = graph(make_dot(x * x, params={"x": x}))
    assert edges.count(("x (2,)", "Mul")) == 2


def test_a_broadcast_shows_the_shape_of_each_side() -> None:
    column, row = leaf(3, 1), leaf(4)
    z = column * row
    torch.autograd.backward(z.sum())
    labels, _ = graph(make_dot(z, params={"column": column, "row": row}))
    assert labels == [
        *["(3, 4)", "Mul"],
        *["column (3, 1)\\ncolumn.grad (3, 1)", "row (4,)\\nrow.grad (4,)"],
    ]


def test_an_operation_of_our_own_has_the_name_of_its_class() -> None:
    class Double(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: Tensor) -> Tensor:
            return 2 * x

        @staticmethod
        def backward(ctx: Any, *gradients: Tensor) -> Tensor:
            return 2 * gradients[0]

    y: Any = Double.apply(leaf(2))  # type: ignore[no-untyped-call] # torch has no types for it
    labels, _ = graph(make_dot(y))
    assert labels == ["(2,)", "Double", "(2,)"]


def test_a_leaf_alone_is_one_box() -> None:
    x = leaf(2)
    assert graph(make_dot(x, params={"x": x})) == (["x (2,)"], [])


def test_the_same_expression_gives_the_same_text_and_the_same_drawing() -> None:
    def expression() -> str:
        w, b = leaf(3, 2), leaf(3)
        return make_dot((w @ torch.ones(2) + b).relu().sum(), params={"w": w, "b": b})

    first, second = expression(), expression()
    assert first == second
    assert graph_layout.to_svg(first) == graph_layout.to_svg(second)


def test_names_in_a_graph_are_code_and_not_translated() -> None:
    x = leaf(2)
    svg = graph_layout.to_svg(make_dot(x.exp(), params={"weight": x}))
    assert labels.words(svg) == set()
    assert labels.translated(svg, {"Exp": "指数"}) == svg


def chain(length: int) -> Tensor:
    x = leaf(2)
    for _ in range(length):
        x = x + 1
    return x


def test_a_short_chain_runs_to_the_right_and_a_long_one_down() -> None:
    assert "rankdir=LR" in make_dot(chain(2))
    assert "rankdir=TB" in make_dot(chain(5))


def test_a_deep_graph_is_no_recursion() -> None:
    labels, edges = graph(make_dot(chain(3000)))
    assert (len(labels), len(edges)) == (3002, 3001)


def test_graphs_are_remembered_with_their_names_for_the_build_to_draw() -> None:
    before = len(graphs.asked())
    dot = make_dot(leaf(2) * 2, name="double")
    make_dot(leaf(2))
    assert graphs.asked()[before] == ("double", dot)
    assert [name for name, _ in graphs.asked()[before:]] == ["double", ""]


def test_a_graph_takes_colours_and_font_from_the_page_and_keeps_its_text() -> None:
    x = leaf(2)
    svg = graph_layout.to_svg(make_dot(x.exp(), params={'<"x\\y">': x}))
    assert re.match(r'<svg viewBox="[\d. ]+" style="max-width: \d+px"><g transform', svg)
    assert '&lt;"x\\y"&gt; (2,)</text>' in svg
    assert "fill: var(--figure-0)" in svg
    assert not re.search("#[0-9a-f]{6}|font-family|id=|<title|<!--", svg)


@pytest.mark.parametrize(
    "name", ["w", "第一个隐藏层的权重矩阵", "encoder.layers.11.out_proj.weight"]
)
def test_a_name_of_any_letters_has_room_in_its_box(name: str) -> None:
    svg = graph_layout.to_svg(make_dot(x := leaf(2), params={name: x}))
    corners = [float(x) for x in re.findall(r"([\d.]+),", svg.split('points="')[1].split('"')[0])]
    letters = sum(11 if each > "\u2e80" else 5.7 for each in f"{name} (2,)")
    assert letters < max(corners) - min(corners)
