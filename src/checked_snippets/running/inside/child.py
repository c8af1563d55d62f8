"""What happens in the fresh process of one snippet: statement by statement, then its figures.

Everything that the statements print, C code included, goes to a file; after each statement the
parent is told how long that file has become. So the parent knows, whatever happens to this
process, which statement was running and what the others had printed.
"""

import ast
import codeop
import contextlib
import gc
import json
import linecache
import multiprocessing
import os
import signal
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import reduction
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from checked_snippets.figures import capture, graphs
from checked_snippets.figures.colours import use_colours
from checked_snippets.running import packages
from checked_snippets.running.inside import (
    ending,
    guard,
    hints,
    names,
    randomness,
    seccomp,
    surroundings,
)
from checked_snippets.running.outcome import Span
from checked_snippets.settings import Settings

Part = tuple[str, str]
"""The path and the source of a file that runs."""

GUESSED = {AttributeError, ImportError, ModuleNotFoundError, NameError, UnboundLocalError}
"""Exceptions of which Python guesses what was meant; not those that are made of them."""


@dataclass(frozen=True)
class Job:
    """What is to be run, in the folder `scratch`, and what of it may be read where.

    The last of the parts is the snippet itself; what raises in one before it is refused. A
    second run is `elsewhere`: it looks as if this were another machine.
    """

    parts: list[Part]
    settings: Settings
    code: packages.Code
    scratch: str
    elsewhere: bool


def main(job: Job, parent: Connection) -> None:
    """Run a snippet, with its output in the file `scratch/output`.

    Sends `{"listens": true}` and a file, if the kernel asks through that file (see `kernel`);
    `{"index": i}` when statement `i` begins, `{"size": bytes, "spans": [span], "hints": [hint]}`
    when it has ended or raised, with what was no plain output; `{"refused": what}` when it did
    what it may not, `{"waits": what}` when it waits for threads, and last
    `{"figures": [[name, svg]], "wrong": [problem], "graphs": [[name, dot]], "raised": name,
    "unseeded": [names], "names": [[line, column, path]]}`.
    """
    send, stop, parts, settings = parent.send_bytes, os._exit, job.parts, job.settings
    path, source = parts[-1]

    def tell(**event: Any) -> None:
        send(json.dumps(event).encode())

    def refuse(what: str) -> None:
        tell(refused=what)
        stop(1)

    if hasattr(os, "setsid"):
        os.setsid()  # so that the parent can end this process and all that it started
    redirect(job.scratch)
    import_packages(settings, packages.need_slow_parts(text for _, text in parts))
    unseeded = randomness.watch()
    warnings.simplefilter("always")
    spans = list[Span]()
    warnings.showwarning = partial(print_warning, spans)
    if "matplotlib" in sys.modules:
        use_colours()
        capture.refuse_windows(refuse)
    be_alone()
    ending.watch(path, refuse)
    if listener := seccomp.confine():
        tell(listens=True)
        reduction.send_handle(parent, listener, os.getppid())
        os.close(listener)
    if job.elsewhere:
        surroundings.change()
    guard.watch(path, settings, job.code, refuse)
    named = names.Watch(source)
    raised = run(parts, spans, named, tell, refuse)
    with ending.silence(written, refuse):
        ending.wait_for_threads(tell)
    figures, wrong = ([], []) if raised else capture.draw(path, source)
    told = {"figures": figures, "wrong": [*map(asdict, wrong)], "graphs": graphs.asked()}
    told |= {"raised": raised, "unseeded": unseeded(), "names": named.names()}
    with ending.silence(written, refuse):
        ending.let_go(sys.modules["__main__"])
    tell(**told)
    stop(0)


def be_alone() -> None:
    """Look like a program that a reader starts, and not like one of many that another runs."""
    process = multiprocessing.current_process()
    process.name, process.daemon = "MainProcess", False
    multiprocessing.set_start_method(None, force=True)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored behind a shell's `&`


def redirect(scratch: str) -> None:
    output = os.open(Path(scratch, "output"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    stream = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    for name in ("stdout", "stderr", "__stdout__", "__stderr__"):
        setattr(sys, name, stream)
    home = Path(scratch, "empty")
    home.mkdir()
    os.chdir(home)


def import_packages(settings: Settings, slow_parts: bool) -> None:
    """What a forkserver has in memory, or most of it; torch with one thread, and all warnings."""
    packages.import_all(packages.in_front(settings.packages, slow_parts))
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(1)
        torch.set_warn_always(True)
    gc.freeze()  # all this stays; looking for garbage in it would copy it into this process
    gc.enable()


@contextlib.contextmanager
def noted(spans: list[Span], kind: str) -> Iterator[None]:
    """Note that what is printed meanwhile is of a kind."""
    start = written()
    yield
    spans.append((kind, start, written()))


def print_warning(
    spans: list[Span], message: Any, category: type[Warning], *_: Any, **__: Any
) -> None:
    with noted(spans, "warned"):
        print(f"{category.__name__}: {message}", file=sys.stderr)


def run(
    parts: list[Part],
    spans: list[Span],
    named: names.Watch,
    tell: Callable[..., None],
    refuse: Callable[[str], None],
) -> str:
    """Run the statements as the last file's own `__main__`; the name of what one raised."""
    path = parts[-1][0]
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    watch = hints.Watch(module.__dict__)
    compiler = codeop.Compile()  # remembers `from __future__` from one statement to the next
    for index, (file, statement) in enumerate(statements(parts)):
        tell(index=index)
        asking = named.rewritten(statement) if file == path else statement
        try:
            code: Any = compiler(ast.Module([asking], []), file, "exec")  # type: ignore[arg-type] # takes trees, as compile() does
            exec(code, module.__dict__)
        except SystemExit:  # a script would end here without a word
            os._exit(1)
        except BaseException as error:
            named.forget(error)
            said = report(error)
            if file != path:
                refuse(f"raises {said.strip()}")
            with noted(spans, "raised"):
                print(said, end="", file=sys.__stderr__)
            tell(size=written(), spans=spans, hints=[])
            return type(error).__name__
        tell(size=written(), spans=spans, hints=watch.look())
        spans.clear()
    return ""


def report(error: BaseException) -> str:
    """What Python says of an exception, without what it guesses that was meant.

    Each version guesses otherwise (`Did you mean: 'shape'?`), and up to 3.11 none does so here.

    >>> report(NameError("name 'math' is not defined", name="math"))
    "NameError: name 'math' is not defined\\n"
    """
    if type(error) in GUESSED:
        for clue in ("name", "name_from"):
            setattr(error, clue, None)
    return "".join(traceback.format_exception_only(error))


def statements(parts: list[Part]) -> Iterator[tuple[str, ast.stmt]]:
    for path, source in parts:
        linecache.cache[path] = (len(source), None, source.splitlines(keepends=True), path)
        for statement in ast.parse(source).body:
            yield path, statement


def written() -> int:
    """How much the file of the output holds; a snippet may print to a stream of its own."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__):
        with contextlib.suppress(AttributeError, ValueError):  # it may be none, or closed
            stream.flush()  # type: ignore[union-attr] # that is the AttributeError
    return os.fstat(1).st_size
