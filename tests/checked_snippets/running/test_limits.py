"""Whatever a snippet does: no hang, nothing published, one clear sentence with its line."""

import sys
from pathlib import Path

import pytest

from checked_snippets.running.process import Run
from checked_snippets.running.start import start_server
from checked_snippets.settings import Limits
from checked_snippets.snippets.allowed import only
from tests.conftest import PROJECT
from tests.engine import SETTINGS, messages, written

SHORT = Limits(seconds=1.5)
SMALL = Limits(memory=1 << 29, output=100_000)

HANGS = {
    "a loop": "while True:\n    pass\n",
    "a sleep": "import time\ntime.sleep(1e9)\n",
    "a loop that catches everything": (
        "while True:\n    try:\n        while True:\n            pass\n"
        "    except BaseException:\n        pass\n"
    ),
    "C code that ignores signals": (
        "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nsum(range(10**12))\n"
    ),
    "a lock": "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n",
    "a child thread": (
        "import threading\nthreading.Thread(target=threading.Event().wait).start()\n"
        "threading.Event().wait()\n"
    ),
}


@pytest.mark.parametrize("source", HANGS.values(), ids=HANGS.keys())
def test_what_hangs_is_ended_and_its_line_named(source: str) -> None:
    (told,) = messages(source, SHORT)
    last = source.rstrip().split("\n")
    line = 1 if last[0].startswith("while") else len(last)
    assert told.startswith(f"snippets/page/idea.py:{line}: does not end within 1.5 s\n")


DEATHS = {
    "a segmentation fault": (
        "import faulthandler\nfaulthandler._sigsegv()\n",
        "snippets/page/idea.py:2: ends the process (signal SIGSEGV)\n    faulthandler._sigsegv()",
    ),
    "os.abort": (
        "import os\nos.abort()\n",
        "snippets/page/idea.py:2: ends the process (signal SIGABRT)\n    os.abort()",
    ),
    "os._exit": (
        "import os\nos._exit(0)\n",
        "snippets/page/idea.py:2: ends the process (exit status 0)\n    os._exit(0)",
    ),
    "sys.exit": (
        "import sys\nsys.exit('done')\n",
        "snippets/page/idea.py:2: ends the process (exit status 1)\n    sys.exit('done')",
    ),
    "a deep recursion in C": (
        "import sys\nsys.setrecursionlimit(10**9)\nf = lambda: f()\nf()\n",
        None,
    ),
    "a memory bomb": (
        "x = []\nwhile True:\n    x.append(bytearray(10**7))\n",
        "snippets/page/idea.py:2: uses more than 0.5 GiB of memory\n"
        "    while True:\n        x.append(bytearray(10**7))",
    ),
    "a tensor bomb": (
        "import torch\nx = [torch.ones(10**6, 10) for _ in range(10**6)]\n",
        "snippets/page/idea.py:2: uses more than 0.5 GiB of memory\n"
        "    x = [torch.ones(10**6, 10) for _ in range(10**6)]",
    ),
    "endless output": (
        "while True:\n    print('x' * 1000)\n",
        "snippets/page/idea.py:1: prints more than 0.1 MB\n"
        "    while True:\n        print('x' * 1000)",
    ),
    "a fork": (
        "import os\nos.fork()\n",
        "snippets/page/idea.py:2: starts a process (os.fork)\n    os.fork()",
    ),
    "a fork bomb that catches everything": (
        "import os\nwhile True:\n    try:\n        os.fork()\n"
        "    except BaseException:\n        pass\n",
        "snippets/page/idea.py:2: starts a process (os.fork)\n"
        "    while True:\n        try:\n            os.fork()\n"
        "        except BaseException:\n            pass",
    ),
    "os.system": (
        "import os\nos.system('true')\n",
        "snippets/page/idea.py:2: starts a process (os.system)\n    os.system('true')",
    ),
    "the end of its parent": (
        "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n",
        "snippets/page/idea.py:2: sends a signal (os.kill)\n"
        "    os.kill(os.getppid(), signal.SIGKILL)",
    ),
    "reading a file": (
        "text = open('data.txt').read()\n",
        "snippets/page/idea.py:1: opens the file 'data.txt'\n    text = open('data.txt').read()",
    ),
    "reading a file of the system": (
        "from pathlib import Path\ntext = Path('/etc/hostname').read_text()\n",
        "snippets/page/idea.py:2: opens the file '/etc/hostname'\n"
        "    text = Path('/etc/hostname').read_text()",
    ),
    "writing a file": (
        "file = open('weights.pt', 'wb')\n",
        "snippets/page/idea.py:1: opens the file 'weights.pt'\n    file = open('weights.pt', 'wb')",
    ),
    "removing a file": (
        "import os\nos.remove('README.md')\n",
        "snippets/page/idea.py:2: changes files (os.remove)\n    os.remove('README.md')",
    ),
    "looking around": (
        "import os\nos.listdir('/')\n",
        "snippets/page/idea.py:2: looks into the folder '/'\n    os.listdir('/')",
    ),
    "a name that has to be looked up": (
        "import urllib.request\nurllib.request.urlopen('http://localhost:1')\n",
        "snippets/page/idea.py:2: opens a socket (socket.getaddrinfo)\n"
        "    urllib.request.urlopen('http://localhost:1')",
    ),
    "an import in disguise": (
        "pandas = __import__('pandas')\n",
        f"snippets/page/idea.py:1: imports pandas, {only(SETTINGS)}\n"
        "    pandas = __import__('pandas')",
    ),
    "a line of 100 kB": (
        "print('x' * 90000)\n",
        "snippets/page/idea.py:1: prints a line of 90000 characters, which no page can show\n"
        f"    print('x' * 90000)\n    '{'x' * 79}",
    ),
    "a zero byte": (
        "print('a\\0b')\n",
        "snippets/page/idea.py:1: prints a control character, which no page can show\n"
        "    print('a\\0b')\n    'a\\x00b'",
    ),
    "a change of direction": (
        "print('a\\u202eb')\n",
        "snippets/page/idea.py:1: prints a control character, which no page can show\n"
        "    print('a\\u202eb')\n    'a\\u202eb'",
    ),
}


@pytest.mark.parametrize(("source", "message"), DEATHS.values(), ids=DEATHS.keys())
def test_what_a_snippet_may_not_do_is_told_in_one_sentence(source: str, message: str) -> None:
    told = messages(source, SMALL)
    assert told == [message] if message else len(told) == 1


def test_a_refusal_is_told_by_a_parent_that_looks_late(tmp_path: Path) -> None:
    start_server(SETTINGS, slow_parts=False)
    late = Run(written("import os\nos.listdir('/')\n"), tmp_path, SETTINGS)
    late.process.join()
    late.listen()
    assert late.is_over()
    assert late.failure == "looks into the folder '/'"
    late.end()


def test_what_a_tool_adds_to_the_path_is_not_looked_into() -> None:
    assert str(PROJECT) in sys.path, "pytest adds the project"
    source = "from importlib.metadata import version\nprint(version('numpy')[0])\n#> 2\n"
    assert messages(source) == []
