"""A refusal is never an output: it ends the run with a sentence, and nobody can accept it."""

import subprocess
import sys
from pathlib import Path

import pytest

from checked_snippets.checking import check
from checked_snippets.running.outcome import Outcome
from checked_snippets.running.pool import run
from tests.engine import SETTINGS, messages, written

SHARED = "shares memory with another process"
TEMPORARY = "opens a temporary file"
TYPED = "waits for what somebody types"
FFMPEG = "looks for the program 'ffmpeg'"
CREATED = "changes files (os.mkdir)"
RESOLVED = "opens a socket (socket.getaddrinfo)"
POPEN = "starts a process (subprocess.Popen)"

DOORS = {
    "import torch": {
        "torch.save(torch.ones(2), 'x.pt')": "opens the file 'x.pt'",
        "torch.load('x.pt')": "opens the file 'x.pt'",
        "torch.from_file('x.bin', shared=True, size=2)": "opens the file 'x.bin'",
        "torch.ones(2).numpy().tofile('x.bin')": "opens the file 'x.bin'",
        "torch.ones(2).share_memory_()": SHARED,
        "torch.hub.load('pytorch/vision', 'resnet18')": CREATED,
        "torch.compile(torch.sin)(torch.ones(2))": CREATED,
        "torch.multiprocessing.Process(target=print).start()": "starts a process (os.fork)",
        "torch.multiprocessing.Queue()": SHARED,
        "torch.multiprocessing.spawn(print)": TEMPORARY,
        "torch.distributed.FileStore('x', 1)": "opens the file 'x'",
        "torch.package.PackageExporter('x.pt')": "opens the file 'x.pt'",
        "torch.utils.collect_env.get_pretty_env_info()": POPEN,
        "[(p.start(), p.stop(), p.export_chrome_trace('x')) for p in [torch.profiler.profile()]]": (
            "opens the file 'x"
        ),
    },
    "import torch.utils.cpp_extension": {
        "torch.utils.cpp_extension.load_inline('a', '')": CREATED,
    },
    "from torch.utils.data import DataLoader": {
        "for batch in DataLoader([1, 2], num_workers=1): print(batch)": SHARED,
        "print([*DataLoader([1, 2], num_workers=2, multiprocessing_context='spawn')])": SHARED,
    },
    "import numpy as np": {
        "np.save('x.npy', np.ones(2))": "opens the file 'x.npy'",
        "np.savez('x.npz', np.ones(2))": "opens the file 'x.npz'",
        "np.savetxt('x.txt', np.ones(2))": "opens the file 'x.txt'",
        "np.load('x.npy')": "opens the file 'x.npy'",
        "np.fromfile('x.bin')": "opens the file 'x.bin'",
        "np.ones(2).tofile('x.bin')": "opens the file 'x.bin'",
        "np.memmap('x.bin', mode='w+', shape=2)": "opens the file 'x.bin'",
        f"np.loadtxt({__file__!r})": f"opens the file {__file__!r}",
        f"np.genfromtxt({__file__!r})": f"opens the file {__file__!r}",
        "np.lib.npyio.DataSource().open('http://localhost/x.txt')": RESOLVED,
    },
    "import matplotlib.pyplot as plt": {
        "plt.savefig('x.png')": "opens the file 'x.png'",
        "plt.figure().savefig('x.pdf')": "opens the file 'x.pdf'",
        "plt.imsave('x.png', [[1, 2]])": "opens the file 'x.png'",
        "plt.imread('x.png')": "opens the file 'x.png'",
        "plt.style.use('./x.mplstyle')": "opens the file './x.mplstyle'",
        "plt.switch_backend('tkagg')": "draws in a window ('tkagg'), but there is no screen",
        "plt.matplotlib.use('TkAgg')": "draws in a window ('TkAgg'), but there is no screen",
    },
    "import matplotlib.animation, matplotlib.pyplot as plt": {
        "matplotlib.animation.FuncAnimation(plt.figure(), id, frames=2).save('x.gif')": FFMPEG,
        "matplotlib.animation.FuncAnimation(plt.figure(), id, frames=2).save('x.mp4')": FFMPEG,
        "matplotlib.animation.ArtistAnimation(plt.figure(), [[]]).to_html5_video()": CREATED,
    },
    "from matplotlib import font_manager": {
        "font_manager.fontManager.addfont('x.ttf')": "opens the file 'x.ttf'",
        "font_manager.findSystemFonts()": POPEN,
    },
    "from pathlib import Path": {
        "Path('x.txt').write_text('a')": "opens the file 'x.txt'",
        "Path('x.txt').read_text()": "opens the file 'x.txt'",
        "Path('x').mkdir()": CREATED,
        "Path('x').touch()": "changes files (utimensat)",
        "Path('x').unlink()": "changes files (os.remove)",
        "print(list(Path('/').glob('*')))": "looks into the folder '/'",
    },
    "import tempfile": {
        "tempfile.TemporaryFile()": TEMPORARY,
        "tempfile.NamedTemporaryFile()": TEMPORARY,
        "tempfile.mkdtemp()": CREATED,
    },
    "import pickle, logging, shutil, sqlite3, gzip, zipfile, shelve, cProfile, csv": {
        "pickle.dump([1], open('x.pkl', 'wb'))": "opens the file 'x.pkl'",
        "csv.writer(open('x.csv', 'w'))": "opens the file 'x.csv'",
        "logging.FileHandler('x.log')": "opens the file 'x.log'",
        "shutil.copy('a', 'b')": "changes files (shutil.copyfile)",
        "shutil.which('ls')": "looks for the program 'ls'",
        "sqlite3.connect('x.db').execute('create table a (b)')": "opens the file 'x.db'",
        "gzip.open('x.gz', 'wb')": "opens the file 'x.gz'",
        "zipfile.ZipFile('x.zip', 'w')": "opens the file 'x.zip'",
        "cProfile.run('1', 'x.prof')": "opens the file 'x.prof'",
    },
    "import os": {
        "os.system('ls')": "starts a process (os.system)",
        "os.popen('ls')": POPEN,
        "os.fork()": "starts a process (os.fork)",
        "os.posix_spawn('/bin/ls', ['ls'], {})": "starts a process (os.posix_spawn)",
        "os.execv('/bin/ls', ['ls'])": "starts a process (os.exec)",
        "os.mkfifo('x')": "changes files (mknodat)",
    },
    "from importlib import import_module": {
        "import_module('subprocess').run(['ls'])": POPEN,
        "import_module('socket').socket()": "opens a socket (socket)",
        "import_module('socket').create_connection(('127.0.0.1', 1))": RESOLVED,
        "import_module('multiprocessing.shared_memory').SharedMemory(None, True, 9)": SHARED,
    },
    "import urllib.request, http.client, http.server": {
        "urllib.request.urlopen('http://localhost:1')": RESOLVED,
        "http.client.HTTPConnection('localhost').request('GET', '/')": RESOLVED,
        "http.server.HTTPServer(('', 0), None)": "opens a socket (socket)",
    },
    "from concurrent.futures import ProcessPoolExecutor": {
        "with ProcessPoolExecutor(1) as pool: print(pool.submit(int).result())": SHARED,
    },
    "import signal, faulthandler": {
        "signal.alarm(1), signal.pause()": "ends the process (signal SIGALRM)",
        "faulthandler._sigsegv()": "ends the process (signal SIGSEGV)",
    },
    "import sys, getpass, platform, uuid": {
        "input('name? ')": f"{TYPED} (sys.stdin)",
        "sys.stdin.read()": f"{TYPED} (sys.stdin)",
        "breakpoint()": f"{TYPED} (builtins.breakpoint)",
        "getpass.getpass()": "opens the file '/dev/tty'",
        "platform.processor()": POPEN,
        "platform.platform()": POPEN,
        "uuid.getnode()": "opens a socket (socket)",
    },
}

HARMLESS = {
    "the null device": "import os\nwith open(os.devnull, 'w') as file: x = file.write('a')\n",
    "the null device, opened by C code": (
        "import matplotlib.pyplot as plt\naxes = plt.figure().add_subplot(projection='3d')\n"
        "drawn = axes.plot_trisurf([0, 1, 0, 1], [0, 0, 1, 1], [0, 1, 2, 3])\n"
    ),
    "questions about the graphics card": (
        "import torch\nprint(torch.cuda.is_available(), torch.cuda.device_count())\n#> False 0\n"
    ),
    "a file in memory": (
        "import io, torch\nfile = io.BytesIO()\ntorch.save(torch.ones(1), file)\n"
        "x = file.seek(0)\nprint(torch.load(file))\n#> tensor([1.])\n"
    ),
    "a figure in memory": (
        "import io, matplotlib.pyplot as plt\nline = plt.plot([1, 2])\nplt.savefig(io.BytesIO())\n"
    ),
    "a data base in memory": (
        "import sqlite3\nprint(*sqlite3.connect(':memory:').execute('select 1'))\n#> (1,)\n"
    ),
    "a thread": "import threading\nt = threading.Thread(target=int)\nt.start()\nt.join()\n",
    "a pool of threads": (
        "from concurrent.futures import ThreadPoolExecutor\npool = ThreadPoolExecutor(1)\n"
        "print(pool.submit(int).result())\n#> 0\n"
    ),
    "several threads of torch": (
        "import torch\ntorch.set_num_threads(2)\nprint(torch.ones(10**6).sum())\n"
        "#> tensor(1000000.)\n"
    ),
    "a loader without workers": (
        "from torch.utils.data import DataLoader\nprint(len(DataLoader([1, 2])))\n#> 2\n"
    ),
    "an event loop": (
        "import asyncio\nasync def one(): return 1\nprint(asyncio.run(one()))\n#> 1\n"
    ),
    "a variable of the environment": "import os\nos.environ['A'] = '1'\n",
    "a backend without windows": "import matplotlib\nmatplotlib.use('agg')\n",
    "a style": "import matplotlib.pyplot as plt\nplt.style.use('ggplot')\n",
    "what is beside": "from pathlib import Path\nprint(list(Path('.').iterdir()))\n#> []\n",
    "the name of the process": (
        "import torch\nprint(torch.multiprocessing.current_process().name)\n#> MainProcess\n"
    ),
    "a signal to itself": (
        "import signal\nsignal.raise_signal(signal.SIGINT)\n#> KeyboardInterrupt\n"
    ),
}

SOURCES = {
    f"{imports}\n{call}\n#> RuntimeError: ...\n": told
    for imports, calls in DOORS.items()
    for call, told in calls.items()
}


def outcomes_of(sources: list[str]) -> dict[str, Outcome]:
    every = {source: written(source, f"page/{i}.py") for i, source in enumerate(sources)}
    outcomes = run([*every.values()], SETTINGS)
    return {source: outcomes[snippet.name] for source, snippet in every.items()}


def test_what_reaches_out_of_a_process_is_refused_in_the_same_words_each_time() -> None:
    told = {source: each.failure for source, each in outcomes_of([*SOURCES]).items()}
    wrong = {source: what for source, what in told.items() if not what.startswith(SOURCES[source])}
    assert wrong == {}
    assert not any(Path(__file__).parent.glob("x.*"))
    again = {source: each.failure for source, each in outcomes_of([*SOURCES]).items()}
    assert again == told


def test_a_refusal_is_told_with_its_line_and_nobody_can_accept_it() -> None:
    for source, outcome in outcomes_of([*SOURCES]).items():
        snippet = written(source)
        (problem,) = check.check(snippet, outcome, SETTINGS)
        assert (problem.line, problem.what, problem.repair) == (2, outcome.failure, "")
        assert check.accepted(snippet, outcome) == source


def test_what_is_harmless_works() -> None:
    outcomes = {name: outcomes_of([source])[source] for name, source in HARMLESS.items()}
    told = {
        name: [str(each) for each in check.check(written(HARMLESS[name]), outcome, SETTINGS)]
        for name, outcome in outcomes.items()
    }
    assert {name: problems for name, problems in told.items() if problems} == {}


IN_C = {
    "libc.fork()": "starts a process (clone)",
    "libc.socket(2, 1, 0)": "opens a socket (socket)",
    "libc.open(b'written', 0o101, 0o600)": "opens the file 'written'",
    "libc.open(b'/dev/shm/written', 0o101, 0o600)": SHARED,
    "libc.unlink(b'/tmp/nothing')": "changes files (unlink)",
    "libc.kill(os.getppid(), 0)": "sends a signal (kill)",
    "libc.setsid()": "reaches out of its process (setsid)",
    "[print(1), libc.fork()]": "starts a process (clone)",
}
THREAD = "thread = threading.Thread(target=lambda: {})\nthread.start()\nthread.join()\n"


@pytest.mark.parametrize(("call", "told"), IN_C.items())
@pytest.mark.parametrize("statement", ["x = {}\n", "try: {}\nfinally: pass\n", THREAD])
def test_the_kernel_refuses_it_to_c_code_too_in_every_thread(
    call: str, told: str, statement: str
) -> None:
    source = (
        "import os, threading\nfrom importlib import import_module\n"
        f"libc = import_module('ctypes').pythonapi\n{statement.format(call)}"
    )
    (message,) = messages(source)
    assert message.partition(": ")[2].startswith(f"{told}\n    ")


def test_where_the_kernel_cannot_ask_it_ends_the_process(tmp_path: Path) -> None:
    code = (
        "import os\nfrom checked_snippets.running.inside import seccomp\n"
        "assert seccomp.confine() is not None\n"
        "assert seccomp.confine() is None, 'one is all that there can be'\n"
        f"os.open({str(tmp_path / 'written')!r}, os.O_CREAT | os.O_WRONLY)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert (ended.returncode, ended.stderr) == (-31, b"")
    assert not (tmp_path / "written").exists()
