"""What autograd has recorded for a tensor: nodes, and whose results each takes."""

from collections.abc import Iterator, Mapping
from typing import Any

from torch import Tensor

Node = Any
"""A `torch.autograd.graph.Node`, or the tensor that is the output; kept alive by who holds it,
so that it is found again."""


def recorded(var: Tensor) -> dict[Node, list[Node]]:
    """The nodes in the order met, the output first; for each, those whose results it takes."""
    sources: dict[Node, list[Node]] = {}
    waiting: list[Node] = [var]
    while waiting:
        node = waiting.pop()
        if node not in sources:
            sources[node] = list(inputs(node))
            waiting += reversed(sources[node])
    return sources


def inputs(node: Node) -> Iterator[Node]:
    if isinstance(node, Tensor):
        if node.grad_fn is not None:
            yield node.grad_fn
        return
    for source, _ in node.next_functions:
        if source is not None:
            yield source


def longest(sources: Mapping[Node, list[Node]]) -> int:
    """How many edges the longest way through the graph has."""
    steps: dict[Node, int] = {}
    waiting = list(sources)[:1]
    while waiting:
        node = waiting[-1]
        unknown = [source for source in sources[node] if source not in steps]
        if not unknown:
            steps[waiting.pop()] = max((steps[each] + 1 for each in sources[node]), default=0)
        waiting += unknown
    return max(steps.values())
