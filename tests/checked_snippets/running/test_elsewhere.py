"""What the engine fixes and a reader's Python does not is no promise: a second run tells."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from checked_snippets.checking import check
from checked_snippets.running import elsewhere
from checked_snippets.running.elsewhere import DIFFERS
from checked_snippets.running.outcome import Outcome
from checked_snippets.running.start import another_day
from tests.engine import SETTINGS, written

OTHERWISE = {
    "the order of a set": "print({'a', 'b', 'c', 'd'})\n",
    "the order of a set that a library has": "import torch\nprint(list(set(dir(torch)))[0])\n",
    "a hash": "print(hash('abc') % 1000)\n",
    "an address": "x = [1]\nprint(id(x))\n",
    "the environment": "import os\nprint(os.environ.get('OMP_NUM_THREADS'))\n",
    "the number of threads": "import torch\nprint(torch.get_num_threads())\n",
    "the number of processors": "import os\nprint(os.cpu_count())\n",
    "the machine": "import platform\nprint(platform.system(), platform.node())\n",
    "the backend": "import matplotlib.pyplot as plt\nprint(plt.get_backend())\n",
    "the terminal": "import shutil\nprint(shutil.get_terminal_size().columns)\n",
    "the width of the terminal": (
        "import argparse\nargparse.ArgumentParser('x', description='a ' * 70).print_help()\n"
    ),
    "the flags": "import sys\nprint(sys.flags)\n",
    "the process": "import os\nprint(os.getpid())\n",
    "the day": "import datetime\nprint(datetime.date.today())\n",
    "the time": "import time\nprint(time.perf_counter())\n",
    "chance": "import random\nprint(random.Random().random())\n",
    "chance of numpy": "import numpy as np\nprint(np.random.default_rng().integers(10**9))\n",
    "how long it took": "import timeit\nprint(timeit.timeit('1'))\n",
}


def twice(*sources: str) -> list[Outcome]:
    every = [written(source, f"page/{i}.py") for i, source in enumerate(sources)]
    outcomes = elsewhere.run(every, SETTINGS)
    return [outcomes[each.name] for each in every]


def test_what_is_another_one_elsewhere_is_told_and_nobody_can_accept_it() -> None:
    for source, outcome in zip(OTHERWISE.values(), twice(*OTHERWISE.values()), strict=True):
        snippet = written(source)
        (told,) = check.check(snippet, outcome, SETTINGS)
        last = source.count("\n")
        assert (told.line, told.what) == (last, f"prints something else {DIFFERS}"), source
        assert told.details[0] == source.split("\n")[-2]
        assert {detail[0] for detail in told.details[1:]} >= {"-", "+"}
        assert check.accepted(snippet, outcome) == source


SAME = [
    "print(sorted({'a', 'b', 'c', 'd'}))\n#> ['a', 'b', 'c', 'd']\n",
    "print(len({'a', 'b'}), {'a': 1})\n#> 2 {'a': 1}\n",
    "import time\nstart = time.perf_counter()\nprint(time.perf_counter() > start)\n#> True\n",
    "import time\nprint(time.perf_counter(), 'seconds')\n#> ... seconds\n",
    "import torch\ntorch.set_num_threads(3)\nprint(torch.get_num_threads())\n#> 3\n",
    "import os\nprint(os.environ.get('A', 'none'))\n#> none\n",
    "import sys\nprint(sys.byteorder)\n#> little\n",
    "import torch\nx = torch.ones(2)\nprint(id(x) == id(x), x.data_ptr() > 0)\n#> True True\n",
    "import sys\n1 / 0\n#> ZeroDivisionError: division by zero\n",
]


def test_what_is_the_same_everywhere_is_true() -> None:
    told = [
        check.check(written(source), outcome, SETTINGS)
        for source, outcome in zip(SAME, twice(*SAME), strict=True)
    ]
    assert told == [[] for _ in SAME]


def test_a_drawing_that_is_another_one_elsewhere_is_told() -> None:
    source = (
        "import matplotlib.pyplot as plt\n"
        "for name in {'a', 'bb', 'ccc', 'dddd'}: plt.plot([0, len(name)])\n"
    )
    (outcome,) = twice(source)
    (told,) = check.check(written(source), outcome, SETTINGS)
    assert (told.line, told.what) == (2, f"draws something else {DIFFERS}")


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("x = {1, 2}\n", True),
        ("x = {\n    1,\n    2,\n}\n", True),
        ("x = {each for each in 'ab'}\n", True),
        ("import torch, os\n", True),
        ("def f():\n    from time import sleep\n", True),
        ("x = {1: 2, 3: 4}\n", False),
        ("x = f'{1} {2}'\n", False),
        ("axes.set(title='a')\n", False),
        ("import torch\nx = torch.ones(2)\n", False),
    ],
)
def test_only_what_gives_a_hint_is_run_twice(source: str, is_one: bool) -> None:
    assert elsewhere.mentions(written(source)) == is_one


def test_what_prints_a_set_is_run_twice_whoever_made_it() -> None:
    source = "make = frozenset\nprint(make(['a', 'b', 'c']))\n"
    assert not elsewhere.mentions(written(source))
    (outcome,) = twice(source)
    assert outcome.elsewhere


@pytest.mark.parametrize("east", range(-12, 15))
@pytest.mark.parametrize("hour", range(24))
def test_it_is_another_day_elsewhere_now_and_half_a_day_later(east: int, hour: int) -> None:
    now = datetime(2026, 11, 29, hour, 0, 30, tzinfo=UTC)
    here = timezone(timedelta(hours=east))
    zone = another_day(east * 3600, now.astimezone(here).hour)
    there = timezone({"XXX+23:59": -1, "XXX-23:59": 1}[zone] * timedelta(hours=23, minutes=59))
    for later in (now, now + timedelta(hours=11, minutes=58)):
        assert later.astimezone(here).date() != later.astimezone(there).date()
