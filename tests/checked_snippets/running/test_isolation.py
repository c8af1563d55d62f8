"""No snippet sees another one, whatever their order and however many run side by side."""

import random
import subprocess
import sys

import pytest

from checked_snippets.running import start
from checked_snippets.running.pool import run
from checked_snippets.snippets.snippet import Snippet
from tests.conftest import PROJECT
from tests.engine import SETTINGS, written

LEAKS = {
    "a default dtype": (
        "import torch\ntorch.set_default_dtype(torch.float64)\n",
        "import torch\nprint(torch.ones(1).dtype)\n#> torch.float32\n",
    ),
    "a seed": (
        "import torch\ntorch.manual_seed(1)\nx = torch.rand(3)\n",
        "import torch\nprint(torch.initial_seed() == 1)\n#> False\n",
    ),
    "a grad mode": (
        "import torch\ntorch.set_grad_enabled(False)\n",
        "import torch\nprint(torch.is_grad_enabled())\n#> True\n",
    ),
    "print options": (
        "import torch\ntorch.set_printoptions(precision=1)\n",
        "import torch\nprint(torch.tensor(0.12345))\n#> tensor(0.1235)\n",
    ),
    "an rcParam": (
        "import matplotlib\nmatplotlib.rcParams['lines.linewidth'] = 9\n",
        "import matplotlib\nprint(matplotlib.rcParams['lines.linewidth'])\n#> 2.0\n",
    ),
    "an environment variable": (
        "import os\nos.environ['LEAK'] = '1'\n",
        "import os\nprint(os.environ.get('LEAK'))\n#> None\n",
    ),
    "a monkeypatch": (
        "import math\nmath.pi = 3\n",
        "import math\nprint(math.pi > 3)\n#> True\n",
    ),
    "a builtin": (
        "import builtins\nbuiltins.leak = 1\n",
        "import builtins\nprint(hasattr(builtins, 'leak'))\n#> False\n",
    ),
    "a warning filter": (
        "import warnings\nwarnings.simplefilter('ignore')\n",
        "import warnings\nwarnings.warn('heard')\n#> UserWarning: heard\n",
    ),
    "an open figure": (
        "from matplotlib import pyplot as plt\nfigure, axis = plt.subplots()\n",
        "from matplotlib import pyplot as plt\nprint(plt.get_fignums())\n#> []\n",
    ),
    "number of threads": (
        "import torch\ntorch.set_num_threads(2)\n",
        "import torch\nprint(torch.get_num_threads())\n#> 1\n",
    ),
}


def pairs() -> list[Snippet]:
    return [
        written(source, f"page/{number}_{role}.py")
        for number, pair in enumerate(LEAKS.values())
        for role, source in zip(["leak", "probe"], pair, strict=True)
    ]


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_nothing_leaks_in_any_order_and_with_any_number_of_workers(workers: int) -> None:
    snippets = pairs()
    random.Random(workers).shuffle(snippets)
    outcomes = run(snippets, SETTINGS, workers=workers)
    assert list(outcomes) == [snippet.name for snippet in snippets]
    assert {name: outcome.failure for name, outcome in outcomes.items() if outcome.failure} == {}
    for snippet in snippets:
        promised = [step.promise for step in snippet.steps]
        assert list(outcomes[snippet.name].printed) == promised, snippet.source


def test_outcomes_do_not_depend_on_the_number_of_workers() -> None:
    source = (
        "import torch\nfrom matplotlib import pyplot as plt\ntorch.manual_seed(0)\n"
        "x = torch.randn(100, 100)\ny = torch.linalg.inv(x)\nprint(y.sum().item())\n"
        "print({'a', 'b', 'c'})\nplt.plot(y[0])\n"
    )
    snippets = [written(source, f"page/{number}.py") for number in range(6)]
    several = [run(snippets, SETTINGS, workers=workers) for workers in (1, 2, 4)]
    assert several[0] == several[1] == several[2]
    assert len({outcome.printed for outcome in several[0].values()}) == 1


def test_spawned_processes_give_the_same_as_forked_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    source = (
        "import torch\nfrom matplotlib import pyplot as plt\ntorch.manual_seed(0)\n"
        "print(torch.rand(2))\nplt.plot([1, 2])\ntorch.ones(2) + torch.ones(3)\n"
    )
    imported_late = "import torch\nprint(torch.func.grad(torch.sin)(torch.tensor(0.0)))\n"
    snippets = [
        written(source),
        written(source.rsplit("\n", 2)[0], "page/figure.py"),
        written(imported_late, "page/late.py"),
    ]
    forked = run(snippets, SETTINGS)
    assert forked["page/late.py"].printed == ((), ("tensor(1.)",))
    monkeypatch.setattr(start, "METHOD", "spawn")
    assert run(snippets, SETTINGS) == forked
    assert forked["page/figure.py"].figures


def test_progress_is_told_for_each_snippet() -> None:
    told: list[tuple[int, int]] = []
    run(
        [written("x = 1\n", f"page/{number}.py") for number in range(3)],
        SETTINGS,
        progress=lambda _, ended, every: told.append((ended, every)),
    )
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_build_in_the_background_gives_what_one_in_front_gives() -> None:
    """A shell lets what it starts with `&` ignore an interrupt, and so do all its children."""
    source = "import signal\nsignal.raise_signal(signal.SIGINT)\n"
    script = f"from tests.engine import outcome_of\nprint(outcome_of({source!r}).raised)"
    command = ["sh", "-c", 'trap "" INT; exec "$0" -c "$1"', sys.executable, script]
    told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert told.stdout == "KeyboardInterrupt\n"
