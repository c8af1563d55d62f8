"""Messages that a section quotes beside its own: raised here, so that new words are noticed.

A message in italics of three words or more is raised below, or listed with what it needs that
this machine has not.
"""

import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.content.test_messages import FOLDER, texts

PAGES = PROJECT / "docs/en" / FOLDER
QUOTED = re.compile(r"(?<![\w*\\])\*((?:[^*\\]|\\\*)+?)\*(?![\w*])")

RAISED = {
    "a view of a leaf Variable": "w = torch.ones(2, requires_grad=True)\nw[0] = 0",
    "Output 0 of Exp": "w = torch.ones(2, requires_grad=True)\ny = w.exp()\ny += 1\n"
    "y.sum().backward()",
    "only Tensors of floating point dtype can require gradients": "torch.tensor([1, 2])"
    ".requires_grad_()",
    "'NoneType' object has no attribute 'data'": "torch.ones(2).grad.data.zero_()",
    "output 0 of AsStrided": "head = nn.Linear(3, 1)\n"
    "y = head(torch.ones(2, 3, requires_grad=True)).sum()\n"
    "torch.nn.init.zeros_(head.weight)\ny.backward()",
    "name 'nn' is not defined": "del nn\nnn.Linear(2, 1)",
    "SyntaxError: invalid syntax": "exec('pip install torch')",
    "len() of a 0-d tensor": "len(torch.tensor(1))",
    "iteration over a 0-d tensor": "list(torch.tensor(1))",
    "'float' object is not subscriptable": "torch.tensor(1.5).item()[0]",
    "'int' object is not subscriptable": "torch.tensor(1).item()[0]",
    "'NoneType' object is not subscriptable": "[2, 1].sort()[0]",
    "'method' object is not subscriptable": "nn.Linear(2, 1).parameters[0]",
    "'generator' object is not subscriptable": "nn.Linear(2, 1).parameters()[0]",
    "slice indices must be integers or None": "torch.arange(5)[2.5:]",
    "index 3 is out of range": "nn.Sequential(nn.ReLU())[3]",
    "Caught IndexError in DataLoader worker process 0": "list(DataLoader([1], sampler=[1], "
    "num_workers=1))",
    "'int' object is not callable": "sum = 0\nsum([1])",
    "'list' object is not callable": "list = [1]\nlist('ab')",
    "can only concatenate tuple": "torch.ones(2, 2).max(dim=1) + 1",
    "tuple index out of range": "torch.ones(2, 3).shape[2]",
    "axis 2 is out of bounds for array of dimension 2": "np.ones((2, 3)).sum(axis=2)",
    "mat2 must be a matrix": "torch.mm(torch.ones(2, 2), torch.ones(2))",
    "batch1 must be a 3D tensor": "torch.bmm(torch.ones(2, 2), torch.ones(2, 2, 2))",
    "'DataLoader' object has no attribute 'next'": "DataLoader([1, 2]).next()",
    "only integer tensors of a single element can be converted to an index": "[1, 2]"
    "[torch.tensor([0, 1])]",
    "only one element tensors can be converted to Python scalars": "float(torch.ones(2))",
    "'torch.Size' object is not callable": "torch.ones(2).shape(0)",
    "Weight of size": "nn.Conv2d(3, 8, 5)(torch.ones(1, 9, 9, 3))",
    "Output size is too small": "nn.MaxPool2d(2)(torch.ones(1, 1, 1, 1))",
    r"Given normalized_shape=[3], expected input with shape [\*, 3]": "nn.LayerNorm(3)"
    "(torch.ones(2, 4))",
    "Unsupported operand 118": "import io\ntorch.load(io.BytesIO(b'version 1'))",
    "invalid load key, 'v'": "import io\ntorch.load(io.BytesIO(b'version 1'), weights_only=False)",
    "torch.nn.modules.activation.ReLU is not a Module subclass": "nn.Sequential(nn.ReLU)",
    "'DataParallel' object has no attribute 'fc2'": "nn.DataParallel(nn.Linear(2, 1)).fc2",
    "'Tensor' object has no attribute 'astype'": "torch.ones(2).astype(float)",
    "After 1 dimensions": "np.array([[1, 2], [3]])",
    "could not broadcast input array from shape (3,) into shape (2,)": "a = np.ones((2, 3))\n"
    "a[:, 0] = np.ones(3)",
    "non-broadcastable output operand": "a = np.ones(3)\na += np.ones((2, 3))",
    "matmul: Input operand 1 has a mismatch in its core dimension 0": "np.ones((2, 3))"
    " @ np.ones(2)",
    "all the input arrays must have same number of dimensions": "np.concatenate("
    "[np.ones((2, 3)), np.ones(3)])",
    "can only convert an array of size 1 to a Python scalar": "np.ones(2).item()",
    "divide by zero encountered": "np.ones(2) / np.zeros(2)",
    "encountered in cast": "np.array([np.nan]).astype(int)",
    "Mean of empty slice": "np.ones(0).mean()",
    "overflow encountered in exp": "np.exp(np.array([1000.0]))",
    "with size 0": "np.ones(0)[0]",
    "setting an array element with a sequence": "a = np.ones(2)\na[0] = [1, 2]",
    "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead": "np.float_",
    "This file contains pickled (object) data. If you trust the file you can load it unsafely "
    "using the `allow_pickle=` keyword argument or `pickle.load()`": "import io\nnp.load("
    "io.BytesIO(b'no array'))",
    "Cannot copy out of meta tensor; no data!": "torch.ones(2, device='meta').cpu()",
    "'Axes' object is not subscriptable": "plt.subplots()[1][0]",
    "'tuple' object has no attribute 'plot'": "plt.subplots().plot()",
    "x and y must be the same size": "plt.scatter([1, 2], [1])",
    "'x' and 'y' must have the same size": "plt.errorbar([1, 2], [1, 2, 3])",
    "'x' has size 2, but 'y1' has an unequal size of 3": "plt.fill_between([1, 2], [1, 2, 3])",
    "'numpy.float64' object has no attribute 'backward'": "np.mean([1.5]).backward()",
    "(Batch element 0)": "torch.linalg.inv(torch.zeros(1, 2, 2))",
    "The solver failed because the input matrix is singular": "torch.linalg.solve("
    "torch.ones(2, 2), torch.ones(2))",
    "not a sequence": "torch.tensor([[1, 2], 3])",
    "Tensor number 1": "torch.cat([torch.ones(5, 3), torch.ones(5, 4)])",
    "Expected floating point type for target with class probabilities": "nn.CrossEntropyLoss()"
    "(torch.ones(2, 3), torch.ones(2, 3, dtype=torch.int64))",
    "size mismatch (got input": "nn.CrossEntropyLoss()(torch.ones(2, 4, 4, 3), "
    "torch.ones(2, 4, 4, dtype=torch.int64))",
    "Using a target size … that is different to the input size … is deprecated": "nn.BCELoss()"
    "(torch.ones(3, 1), torch.ones(3))",
    "object is not iterable": "torch.optim.SGD(nn.Linear(2, 1))",
    "optimizer can only optimize Tensors": "torch.optim.SGD(nn.Sequential(nn.Linear(2, 1)))",
    "but got num_samples=2.5": "torch.utils.data.WeightedRandomSampler([1, 1, 1, 1, 1], 5 / 2)",
    "must be real number, not NoneType": "list(DataLoader([1.5, None], batch_size=2))",
    "'DataLoader' object is not subscriptable": "DataLoader([1, 2])[0]",
    "'DataLoader' object is not an iterator": "next(DataLoader([1, 2]))",
    "new(): invalid data type 'str'": "torch.tensor('word')",
    "must be tuple of Tensors, not Tensor": "torch.cat(torch.ones(2), torch.ones(2))",
    "where expected condition to be a boolean tensor": "torch.where(torch.tensor([1, 0]), 1, 2)",
    "mixed dtype (CPU): all inputs must share same datatype": "nn.BatchNorm1d(2)(torch.ones("
    "3, 2, dtype=torch.float64))",
    "RNN input dtype (torch.float64) does not match weight dtype (torch.float32)": "nn.LSTM(2, 4)"
    "(torch.ones(3, 2, dtype=torch.float64))",
    "std and var only support floating point and complex dtypes": "torch.tensor([1, 2]).std()",
    "quantile() input tensor must be either float or double dtype": "torch.tensor([1, 2])"
    ".quantile(0.5)",
    "zeros() takes 1 positional argument but 2 were given": "torch.zeros(4 / 2, 3)",
    "Invalid device string: 'float32'": "torch.ones(2).to('float32')",
    "Unknown Complex ScalarType for Long": "torch.linalg.eigvals(torch.tensor([[1, 2], [3, 5]]))",
    "Expected A and B to have the same dtype, but found A of type Float and B of type Long "
    "instead": "torch.linalg.solve(torch.eye(2), torch.tensor([1, 2]))",
    "to() received an invalid combination of arguments": "torch.ones(2).to(np.float32)",
}
OTHER_RELEASES = {
    "size mismatch, m1: […], m2: […]",
    "Expected 4-dimensional input for 4-dimensional weight …, but got 2-dimensional input of "
    "size …",
    "expected scalar type Long but found Float",
    "Expected object of scalar type Long but got scalar type Float for argument #2 'target' in "
    "call to _thnn_nll_loss_forward",
    "Can't call numpy() on Variable that requires grad. Use var.detach().numpy() instead.",
    "bool value of Tensor with more than one value is ambiguous",
    "Cannot load file containing pickled data when allow_pickle=False",
    "only size-1 arrays can be converted to Python scalars",
    "only length-1 arrays can be converted to Python scalars",
}
WITH_A_GPU = {
    "Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should be the same",
    "The NVIDIA driver on your system is too old",
    "with CUDA capability sm_120 is not compatible with the current PyTorch installation",
    "Attempting to deserialize object on CUDA device 1 but torch.cuda.device_count() is 1",
    "Assertion `t >= 0 && t < n_classes` failed",
    "indexSelectLargeIndex: block: […], thread: […] Assertion `srcIndex < srcSelectDimSize` failed",
    "CUDA error: out of memory",
    "Assertion `input_val >= zero && input_val <= one` failed",
    "Expected all tensors to be on the same device, but found at least two devices, cuda:0 and "
    "cpu!",
    "but got mat1 is on cpu, different from other tensors on cuda:0",
}
ON_OTHER_MACHINES = {"pip: command not found", "not enough memory", "killed by signal: Killed"}
IN_A_TEST_OF_ITS_OWN = {
    "DataLoader worker (pid(s) …) exited unexpectedly",
    "'torch' is not a package",
    "No module named pip",
}
NO_MESSAGES = {
    "Python: Select Interpreter",
    "Add python.exe to PATH",
    "Visual C++ Redistributable",
    "Change runtime type",
}

IMPORTS = """
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader
"""


def quoted() -> Iterator[str]:
    for file in sorted(PAGES.glob("*.md")):
        for found in QUOTED.findall(" ".join(file.read_text(encoding="utf-8").split())):
            if len(found.split()) >= 3:
                yield found


def test_each_quoted_message_is_raised_or_needs_another_machine() -> None:
    elsewhere = OTHER_RELEASES | WITH_A_GPU | ON_OTHER_MACHINES | NO_MESSAGES
    assert set(quoted()) == set(RAISED) | elsewhere | IN_A_TEST_OF_ITS_OWN


@pytest.mark.parametrize(("words", "code"), RAISED.items(), ids=RAISED)
def test_a_quoted_message_is_raised(words: str, code: str) -> None:
    names: dict[str, object] = {}
    exec(IMPORTS, names)
    with warnings.catch_warnings(record=True) as warned, pytest.raises(Exception) as raised:
        warnings.simplefilter("always")
        exec(code, names)
        raise RuntimeError(*(str(each.message) for each in warned))
    said = f"{type(raised.value).__name__}: {raised.value}"
    pieces = words.replace("\\", "").split("…")
    assert re.search(".*".join(re.escape(each.strip()) for each in pieces), said, re.IGNORECASE)


READERS = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")} | {
    "PIP_CONFIG_FILE": os.devnull,
    "DISPLAY": ":99",
}
"""The variables of a reader's machine: no settings of pip, and a screen."""


def finished(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own that has ended in a folder."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=READERS,
        capture_output=True,
        text=True,
        check=False,
    )


def run(folder: Path, *arguments: str) -> str:
    """What a Python of its own says in a folder."""
    done = finished(folder, *arguments)
    return done.stdout + done.stderr


def test_a_python_without_packages_has_no_torch(tmp_path: Path) -> None:
    said = run(tmp_path, "-I", "-S", "-c", "import torch")
    assert "ModuleNotFoundError: No module named 'torch'" in said
    assert "No module named pip" in run(tmp_path, "-I", "-S", "-m", "pip")


def test_a_file_called_torch_hides_torch(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("import torch\ntorch.ones(2)\n")
    said = run(tmp_path, "torch.py").replace(str(tmp_path), "/home/you")
    until_3_12, since = texts()[f"{FOLDER}/before-the-first-line.html#named-torch"]
    assert said.endswith(f"\n{since if sys.version_info >= (3, 13) else until_3_12}\n")
    (tmp_path / "torch.py").write_text("")
    (tmp_path / "part.py").write_text("import torch.nn\n")
    assert "No module named 'torch.nn'; 'torch' is not a package" in run(tmp_path, "part.py")


def test_pip_finds_no_version_without_a_network(tmp_path: Path) -> None:
    said = run(tmp_path, "-m", "pip", "download", "--no-index", "torch")
    assert texts()[f"{FOLDER}/before-the-first-line.html#no-version-found"][0] in said


def test_without_numpy_there_is_no_array(tmp_path: Path) -> None:
    hide = "import sys; sys.modules['numpy'] = None; import torch; torch.ones(2).numpy()"
    assert "RuntimeError: Numpy is not available" in run(tmp_path, "-W", "ignore", "-c", hide)


def test_a_window_cannot_be_opened_with_agg(tmp_path: Path) -> None:
    show = "import matplotlib.pyplot as plt; plt.switch_backend('Agg'); plt.figure(); plt.show()"
    wanted = "UserWarning: FigureCanvasAgg is non-interactive, and thus cannot be shown"
    assert wanted in run(tmp_path, "-c", show)


MADE_FONT = """
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph
from matplotlib.font_manager import fontManager
builder = FontBuilder(1000)
builder.setupGlyphOrder([".notdef", "a", "b"])
builder.setupCharacterMap({ord("损"): "a", ord("失"): "b"})
builder.setupGlyf({name: Glyph() for name in [".notdef", "a", "b"]})
builder.setupHorizontalMetrics({name: (1000, 0) for name in [".notdef", "a", "b"]})
builder.setupHorizontalHeader(ascent=800, descent=-200)
builder.setupNameTable({"familyName": "SimHei", "styleName": "Regular"})
builder.setupOS2()
builder.setupPost()
builder.save("simhei.ttf")
fontManager.addfont("simhei.ttf")
"""


def test_a_font_that_has_chinese_is_found_and_used_for_the_title(tmp_path: Path) -> None:
    repaired = PROJECT / "snippets/messages-plotting/glyph_missing_repaired.py"
    program = repaired.read_text(encoding="utf-8").replace("plt.close()", "print(title.get_text())")
    said = run(tmp_path, "-c", f"import matplotlib\nmatplotlib.use('Agg'){MADE_FONT}{program}")
    assert said == "boxes: []\n损失\n"


SPAWN = "import torch.multiprocessing as m\nm.set_start_method('spawn', force=True)\n"


def test_workers_want_a_guard_where_processes_start_anew(tmp_path: Path) -> None:
    without, guarded = texts()[f"{FOLDER}/training.html#bootstrapping-phase"]
    (tmp_path / "without.py").write_text(SPAWN + without)
    (tmp_path / "guarded.py").write_text(SPAWN + guarded)
    said = " ".join(run(tmp_path, "without.py").split())
    assert "An attempt has been made to start a new process before the current process" in said
    assert re.search(r"DataLoader worker \(pid\(s\) \d+\) exited unexpectedly", said)
    # On a busy machine Python's tracker of semaphores may warn at the end that one was gone.
    good = finished(tmp_path, "guarded.py")
    assert good.stdout == "tensor([0, 1, 2])\ntensor([3, 4, 5])\n", good.stderr
    assert good.returncode == 0


def test_a_file_is_looked_for_where_python_was_started(tmp_path: Path) -> None:
    message, from_here, from_the_program, look = texts()[f"{FOLDER}/training.html#no-such-file"]
    for folder in ("data", "train"):
        (tmp_path / folder).mkdir()
    (tmp_path / "data/house.csv").write_text("42\n")
    (tmp_path / "train/main.py").write_text(from_here)
    assert run(tmp_path, "train/main.py") == "42\n\n"
    assert run(tmp_path / "train", "main.py").endswith(f"{message}\n")
    (tmp_path / "train/main.py").write_text(from_the_program)
    assert run(tmp_path, "train/main.py") == run(tmp_path / "train", "main.py") == "42\n\n"
    assert run(tmp_path, "-c", look) == f"{tmp_path}\n['house.csv']\n"
    said = run(tmp_path, "-c", "import torch; torch.load('model.pt')")
    assert "FileNotFoundError: [Errno 2] No such file or directory: 'model.pt'" in said


def test_the_words_about_a_dll_are_those_of_torch(tmp_path: Path) -> None:
    where = "import importlib.util; print(importlib.util.find_spec('torch').origin)"
    source = Path(run(tmp_path, "-c", where).strip()).read_text(encoding="utf-8")
    assert 'Error loading "{dll}" or one of its dependencies.' in source
