"""What each name in a snippet was, noted in real runs; and nothing else changes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine import outcome_of

HEAD = "import numpy as np\nimport torch\nfrom torch import nn\n\nx = torch.ones(2, 3)\n"


def names(source: str) -> list[str]:
    """The paths of the names of a snippet, behind a head that has some of its own."""
    outcome = outcome_of(HEAD + source + "\n")
    assert not outcome.failure, outcome
    return [path for line, _, path in outcome.names if line > HEAD.count("\n")]


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ("y = x.sum()", ["torch._C.TensorBase.sum"]),
        ("y = torch.sum(x)", ["torch.sum"]),
        ("a = np.ones(2).sum()", ["numpy.ones", "numpy.ndarray.sum"]),
        ("xs = []\nxs.append(1)", ["builtins.list.append"]),
        ("y = nn.functional.relu(x)", ["torch.nn.functional.relu"]),
        ("from torch.linalg import det as d\ny = d(x[:, :2])", ["torch.linalg.det"] * 2),
        ("from torch import linalg\nlinalg = x\ny = linalg.shape", ["torch._C.TensorBase.shape"]),
        (
            "y = x.sum(dim=0, keepdim=True)",
            [f"torch._C.TensorBase.sum{end}" for end in ("", "(dim=)", "(keepdim=)")],
        ),
        ("def f(v):\n    return v.T\n\ny = f(x)", ["torch._C.TensorBase.T"]),
        ("def f(v):\n    return v.T", []),
        ("class A:\n    b = 1\n\n    def f(self):\n        return self.b\n\ny = A().f()", []),
        ("class N(nn.Module):\n    pass\n\nn = N()\ny = n.training", ["torch.nn.Module"]),
        ("n = nn.ReLU()\nn.eval()", ["torch.nn.ReLU", "torch.nn.modules.module.Module.eval"]),
        ("x.grad = x", []),
        ("del x.grad", []),
        ("y = f'{x.shape}'", []),
        (
            "values = x.max(dim=1).values",
            [
                "torch._C.TensorBase.max",
                *["torch._C.TensorBase.max(dim=)", "torch.return_types.max.values"],
            ],
        ),
    ],
)
def test_a_name_is_what_it_was_in_the_run(source: str, paths: list[str]) -> None:
    assert names(source) == paths


def test_a_name_knows_where_it_stands_in_letters() -> None:
    outcome = outcome_of("import torch\n\nx = '中', torch.ones(\n    2\n)\n")
    assert outcome.names == ((3, 15, "torch.ones"),)


def test_what_was_not_reached_has_no_name() -> None:
    outcome = outcome_of("import torch\n\nif torch.ones(1):\n    pass\nelse:\n    torch.zeros(1)\n")
    assert [path for *_, path in outcome.names] == ["torch.ones"]


def test_what_came_before_an_exception_has_its_name() -> None:
    outcome = outcome_of("import torch\n\ntorch.ones(2) @ torch.ones(3)\n")
    assert outcome.raised == "RuntimeError"
    assert [path for *_, path in outcome.names] == ["torch.ones"] * 2


def test_what_was_asked_for_in_vain_is_no_name() -> None:
    outcome = outcome_of("import torch\n\ntorch.ones(3).numpy().detach()\n")
    assert outcome.raised == "AttributeError"
    assert [path for *_, path in outcome.names] == ["torch.ones", "torch._C.TensorBase.numpy"]


@pytest.mark.parametrize(
    "source",
    [
        "class A:\n    def __getattr__(self, n):\n        print(n)\n        return 1\n\na = A().b",
        "class A:\n    @property\n    def b(self):\n        print('asked')\n\nA().b\nA().b",
        "class M(type):\n    def __getattribute__(cls, n):\n        print(n)\n        return 1\n\n"
        "class A(metaclass=M):\n    pass\n\na = A.b",
        "print('value_of' in str(dir()), [name for name in vars() if name[0] != '_'])",
        "try:\n    (1).shape\nexcept AttributeError as error:\n    print(error)",
        "import traceback\n\ntry:\n    (1).real.imag.no\nexcept AttributeError:\n"
        "    print(traceback.format_exc().split('\\n')[2:])",
        "import sys\n\nx = []\nprint(sys.getrefcount(x.__class__) > 0, sys._getframe().f_lineno)",
        "import inspect\n\n\ndef f(x):\n    return x.real\n\n\nprint(inspect.getsource(f))",
        "import math as m\n\nprint([m.pi for _ in range(2)], (lambda: m.e)())",
    ],
)
def test_a_snippet_prints_what_plain_python_prints(source: str, tmp_path: Path) -> None:
    file = tmp_path / "idea.py"
    file.write_text(source + "\n")
    alone = subprocess.run([sys.executable, file], capture_output=True, text=True, check=True)
    given = outcome_of(source + "\n")
    assert [line for step in given.printed for line in step] == alone.stdout.splitlines()
