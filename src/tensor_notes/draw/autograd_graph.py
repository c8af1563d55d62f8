"""The graph that autograd has recorded for a tensor, as DOT text."""

import re
from collections.abc import Iterator, Mapping
from unicodedata import east_asian_width

from torch import Tensor

from checked_snippets.figures import graphs
from checked_snippets.figures.colours import COLOURS
from tensor_notes.draw.recorded import Node, longest, recorded

LONGEST = 4
"""A graph of more steps than this is drawn downwards, to be narrow enough for a phone."""

SIZE = 11
"""Of the letters, in points."""


def make_dot(var: Tensor, params: Mapping[str, Tensor] | None = None, name: str = "") -> str:
    """Draw the graph that autograd has recorded for a tensor, from its inputs to the tensor.

    It is called as torchviz's `make_dot` is. Boxes are leaves, with their gradient if they
    have one; rounded boxes are operations, named as their `grad_fn` without `Backward0`, with
    the shapes of the tensors that they have saved for `backward()`, until it frees them.
    Instead of its shape, a scalar shows its value.

    >>> import torch
    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> print(make_dot(x**2, params={"x": x}))  # doctest: +ELLIPSIS
    digraph {
    ...
    n0 [label="9", ...
    n1 [label="Pow\\nself = 3", ...
    n2 [label="x = 3", ...
    n1 -> n0
    n2 -> n1
    }

    Args:
        var: the output.
        params: the names of leaves and of the output, such as `dict(model.named_parameters())`
            or `{"x": x, "y": y}`; a tensor without a name shows only its shape.
        name: of the figure, if a snippet draws several.

    Returns:
        The graph in the DOT language; the nodes are numbered in the order in which they are
        met, so that the same expression gives the same text.

    Raises:
        ValueError: nothing has been recorded for the tensor.
    """
    if not var.requires_grad:
        raise ValueError(
            "autograd has recorded nothing for this tensor (requires_grad=False); "
            "create an input with requires_grad=True before you compute with it"
        )
    names = {id(tensor): name for name, tensor in (params or {}).items()}
    sources = recorded(var)
    numbers = {node: number for number, node in enumerate(sources)}
    nodes = [f"n{numbers[node]} [{look(node, names)}]" for node in sources]
    edges = [
        f"n{numbers[source]} -> n{numbers[node]}" for node in sources for source in sources[node]
    ]
    dot = "\n".join(["digraph {", *settings(longest(sources)), *nodes, *edges, "}"])
    graphs.add(dot, name)
    return dot


def settings(length: int) -> list[str]:
    direction = "LR" if length <= LONGEST else "TB"
    return [
        f"graph [rankdir={direction}, nodesep=0.15, ranksep=0.25]",
        f'node [shape=box, fontsize={SIZE}, margin="0.2,0.06", height=0.3]',
        "edge [arrowsize=0.6]",
    ]


def look(node: Node, names: Mapping[int, str]) -> str:
    """The attributes of a node: its lines of text, its shape and its colour."""
    tensor = node if isinstance(node, Tensor) else getattr(node, "variable", None)
    if tensor is None:
        return f"{labelled([operation(node), *saved(node)])}, style=rounded"
    name = names.get(id(tensor), "")
    lines = [described(name, tensor)]
    if tensor.is_leaf and tensor.grad is not None:
        lines.append(described(f"{name}.grad", tensor.grad))
    colour = COLOURS["0" if tensor.is_leaf else "2"]
    return f'{labelled(lines)}, style=filled, color="{colour}", fillcolor="{colour}26"'


def labelled(lines: list[str]) -> str:
    """Lines of text in a box that has room for them, in whatever font a page has.

    Graphviz thinks of Helvetica, which is narrow, and does not know Chinese letters.

    >>> labelled(["x = 3"]), labelled(["权重"])
    ('label="x = 3", width=0.50', 'label="权重", width=0.41')
    """
    ems = max(sum(1 if east_asian_width(each) in "WF" else 0.52 for each in line) for line in lines)
    return f'label="{text(lines)}", width={ems * SIZE / 72 + 0.1:.2f}'


def described(name: str, tensor: Tensor) -> str:
    """A name with a scalar's value, or with a shape."""
    if tensor.dim() == 0:
        value = f"{tensor.item():.4g}"
        return f"{name} = {value}" if name else value
    return f"{name} {tuple(tensor.shape)}".strip()


def operation(node: Node) -> str:
    """The name of an operation, as in `grad_fn=<MulBackward0>`, without the end."""
    name = node.name().rpartition("::")[2]
    return re.sub(r"Backward\d*$", "", name) or name


def saved(node: Node) -> Iterator[str]:
    """What an operation has saved for backward(), unless that has been freed."""
    for attribute in dir(node):
        if not attribute.startswith("_saved_"):
            continue
        try:
            value = getattr(node, attribute)
        except RuntimeError:  # freed by backward()
            continue
        for each in value if isinstance(value, (tuple, list)) else (value,):
            if isinstance(each, Tensor):
                yield described(attribute.removeprefix("_saved_"), each)


def text(lines: list[str]) -> str:
    r"""Lines as they stand in a DOT label.

    >>> print(text(['a "b"', "c"]))
    a \"b\"\nc
    """
    escaped = [line.replace("\\", "\\\\").replace('"', '\\"') for line in lines]
    return "\\n".join(escaped)
