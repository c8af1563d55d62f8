"""What each statement has made of its tensors, noted in real runs; and nothing else changes."""

import pytest

from tests.engine import outcome_of


def hints(source: str) -> list[str]:
    """The hints of the last statement of a snippet, which imports all it needs."""
    head = "import numpy as np\nimport torch\nfrom torch import nn\n\n"
    outcome = outcome_of(head + source + "\n")
    assert not outcome.failure and not outcome.raised, outcome
    return [*outcome.hints[-1]]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = torch.zeros(3, 4)", ["x (3, 4)"]),
        ("x = torch.tensor(1)", ["x () int64"]),
        ("x = torch.zeros(2, device='meta')", ["x (2,) meta"]),
        ("a = np.zeros((2, 3))", ["a (2, 3)"]),
        ("a = np.zeros(2, dtype=np.float32)", ["a (2,) float32"]),
        ("x = torch.zeros(4)\nhalf = x[:2]", ["half (2,) ⤷ x"]),
        ("x = torch.zeros(4)\ny = x", ["y (4,) ⤷ x"]),
        ("a = np.zeros(4)\nx = torch.from_numpy(a[1:])", ["x (3,) float64 ⤷ a"]),
        ("x = torch.zeros(4)\ny = x.clone()", ["y (4,)"]),
        ("x = torch.zeros(4)\nhalf = x[:2]\nhalf += 1", ["x ✎", "half ✎"]),
        ("a = np.zeros(4)\na[0] = 1", ["a ✎"]),
        ("x = torch.zeros(4)\nx = x + 1", ["x (4,)"]),
        ("x = torch.zeros(4)\nfor _ in range(2):\n    x = x + 1", ["x (4,)"]),  # at its old place
        ("x = torch.zeros(4)\nfor _ in range(2):\n    x += 1", ["x ✎"]),
        ("a = np.zeros(4)\nfor _ in range(2):\n    a = a + 1", ["a (4,)"]),
        ("x = torch.zeros(4)\nx.resize_(2, 2)", ["x (2, 2)"]),
        ("w = torch.ones(2, requires_grad=True)", ["w (2,) ∇ leaf"]),
        ("w = torch.ones(2)\nw.requires_grad_()", ["w (2,) ∇ leaf"]),
        ("w = torch.ones(2, requires_grad=True)\nloss = w.sum()", ["loss () ∇"]),
        ("w = torch.ones(2, requires_grad=True)\nw.sum().backward()", ["w.grad (2,)"]),
        ("w = torch.ones(2, requires_grad=True)\n" + "w.sum().backward()\n" * 2, ["w.grad ✎"]),
        ("m = torch.zeros(2, 3).max(dim=1)", ["m.values (2,)", "m.indices (2,) int64"]),
        ("a, b = torch.zeros(2, 3)", ["a (3,)", "b (3,) ⤷ a"]),
        ("parts = [torch.zeros(1), torch.zeros(2)]", ["parts[0] (1,)", "parts[1] (2,)"]),
        ("model = nn.Linear(3, 2)", ["model.weight (2, 3) ∇ leaf", "model.bias (2,) ∇ leaf"]),
        ("many = [torch.zeros(1)] * 5", []),
        ("x = torch.zeros(2)\ny = 3", []),
        ("_x = torch.zeros(2)", []),
        (
            "a = b = c = d = e = torch.zeros(1)",
            [*["a (1,)"], *(f"{n} (1,) ⤷ a" for n in "bcd"), "…"],
        ),
    ],
)
def test_names_of_new_and_changed_tensors_are_told(source: str, said: list[str]) -> None:
    assert hints(source) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = torch.eye(2).to_sparse()", ["x (2, 2) sparse_coo"]),
        ("with torch.inference_mode():\n    x = torch.ones(2)", ["x (2,)"]),
        ("x = torch.zeros(0, 3)", ["x (0, 3)"]),
        ("x = np.array([None, 1])", []),
        ("with torch.no_grad():\n    y = nn.Parameter(torch.ones(2)) * 2", ["y (2,)"]),
    ],
)
def test_of_unusual_tensors_less_is_said(source: str, said: list[str]) -> None:
    assert hints(source) == said


def test_asking_prints_nothing_and_warns_of_nothing() -> None:
    source = """\
import torch


class Loud(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        print("called", function.__name__)
        return super().__torch_function__(function, types, args, kwargs or {})


x = torch.ones(2).as_subclass(Loud)
y = torch.ones(2, requires_grad=True) * 2
"""
    outcome = outcome_of(source)
    assert [lines for lines in outcome.printed if lines] == []
    assert outcome.hints[-1] == ("y (2,) ∇",)


def test_nothing_is_kept_alive() -> None:
    source = """\
import sys
import weakref

import torch

x = torch.ones(2)
seen = weakref.ref(x)
x = torch.zeros(2)
print(seen() is None, sys.getrefcount(x))
"""
    assert outcome_of(source).printed[-1] == ("True 2",)


def test_what_raises_makes_nothing() -> None:
    outcome = outcome_of("import torch\n\nx = torch.ones(2)\nx.view(3)\n")
    assert outcome.raised == "RuntimeError"
    assert outcome.hints == ((), ("x (2,)",), ())
