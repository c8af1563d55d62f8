"""What happens beside a snippet's statements, and after them, as for a reader who runs its file."""

import pytest

from checked_snippets.checking import check
from checked_snippets.running.inside.ending import AFTER
from checked_snippets.settings import Limits
from tests.engine import messages, outcome_of, written

PRINTS_AFTERWARDS = {
    "a thread": "import threading\nthreading.Timer(0.3, print, ['late']).start()\n",
    "at exit": "import atexit\nf = atexit.register(print, 'bye')\n",
    "an object": "class A:\n    def __del__(self): print('gone')\n\n\na = A()\n",
    "the end of an object": (
        "import weakref\nclass A: pass\n\n\na = A()\nf = weakref.finalize(a, print, 'gone')\n"
    ),
}


@pytest.mark.parametrize("source", PRINTS_AFTERWARDS.values(), ids=PRINTS_AFTERWARDS.keys())
def test_what_is_printed_after_the_last_statement_is_told(source: str) -> None:
    (told,) = messages(source)
    last = source.rstrip().count("\n") + 1
    assert told == f"snippets/page/idea.py:{last}: {AFTER}\n    after the last statement"


SILENT = {
    "a thread that ends": "import threading\nthreading.Timer(0.3, int).start()\n",
    "a thread that nobody waits for": (
        "import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\n"
    ),
    "a pool of threads": (
        "from concurrent.futures import ThreadPoolExecutor\npool = ThreadPoolExecutor()\n"
        "print(pool.submit(int).result())\n#> 0\n"
    ),
    "an object": "class A:\n    def __del__(self): pass\n\n\na = A()\n",
    "a thread that ends itself": (
        "import sys, threading\nt = threading.Thread(target=sys.exit)\nt.start()\nt.join()\n"
    ),
    "a figure": "import atexit, matplotlib.pyplot as plt\nf = atexit.register(plt.close, 'all')\n",
}


@pytest.mark.parametrize("source", SILENT.values(), ids=SILENT.keys())
def test_what_ends_in_silence_is_no_fault(source: str) -> None:
    assert messages(source) == []


def test_a_thread_that_keeps_python_from_ending_is_told_with_its_line() -> None:
    source = (
        "import threading, time\n\n\ndef work():\n    time.sleep(60)\n\n\n"
        "threading.Thread(target=work).start()\nx = 1\n"
    )
    (told,) = messages(source, Limits(seconds=1.5))
    what = "leaves a thread running, started in line 8"
    assert told == f"snippets/page/idea.py:9: {what}\n    after the last statement"


JOINED = "t = threading.Thread(target=f)\nt.start()\nt.join()\n"

NOWHERE = {
    "in a thread": (
        f"import threading\n\n\ndef f():\n    1 / 0\n\n\n{JOINED}",
        "raises 'ZeroDivisionError: division by zero' in a thread, in line 5",
    ),
    "in a thread without an object": (
        "import _thread, time\n\n\ndef f():\n    1 / 0\n\n\n"
        "_thread.start_new_thread(f, ())\ntime.sleep(5)\n",
        "raises 'ZeroDivisionError: division by zero' where nothing can catch it, in line 5",
    ),
    "as an object goes": (
        "class A:\n    def __del__(self):\n        raise ValueError('a\\nb')\n\n\na = A()\ndel a\n",
        "raises 'ValueError: a' where nothing can catch it, in line 3",
    ),
    "at exit": (
        "import atexit\n@atexit.register\ndef f():\n    1 / 0\n",
        "raises 'ZeroDivisionError: division by zero' where nothing can catch it, in line 4",
    ),
}


@pytest.mark.parametrize(("source", "what"), NOWHERE.values(), ids=NOWHERE.keys())
def test_what_no_statement_raises_is_told_as_what_it_is(source: str, what: str) -> None:
    (told,) = messages(source)
    assert told.partition(": ")[2].split("\n")[0] == what
    assert check.accepted(written(source), outcome_of(source)) == source
