"""What happens in the fresh process of one snippet: statement by statement, then its figures.

Everything that the statements print, C code included, goes to a file; after each statement the
parent is told how long that file has become. So the parent knows, whatever happens to this
process, which statement was running and what the others had printed.
"""

import ast
import codeop
import contextlib
import gc
import importlib
import json
import linecache
import os
import re
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tensor_notes import figure, guard, randomness, seccomp
from tensor_notes.theme import use_theme

SLOW_PARTS = ("torch._dynamo", "torch._decomp.decompositions_for_jvp")
"""What torch imports only when it is first needed: seconds, and a look at a temporary file."""

NEEDS_SLOW_PARTS = re.compile(r"\b(compile|flop_counter|forward_ad|func|meta|optim|profiler)\b")

Part = tuple[str, str]
"""The path and the source of a file that runs."""


def main(parts: list[Part], scratch: str, parent: Connection) -> None:
    """Run a snippet in the folder `scratch`, with its output in the file `scratch/output`.

    The last of the parts is the snippet itself; what raises in one before it is refused.

    Sends `{"index": i}` when statement `i` begins, `{"size": bytes}` when it has ended or
    raised, `{"refused": what}` when it did what it may not, and last
    `{"figures": [[name, svg]], "graphs": [[name, dot]], "raised": bool, "unseeded": [names]}`.
    """
    send, stop, path = parent.send_bytes, os._exit, parts[-1][0]

    def tell(**event: Any) -> None:
        send(json.dumps(event).encode())

    def refuse(what: str) -> None:
        tell(refused=what)
        stop(1)

    if hasattr(os, "setsid"):
        os.setsid()  # so that the parent can end this process and all that it started
    redirect(scratch)
    import_packages(slow=any(NEEDS_SLOW_PARTS.search(source) for _, source in parts))
    unseeded = randomness.watch()
    warnings.simplefilter("always")
    warnings.showwarning = print_warning
    use_theme()
    seccomp.confine()
    guard.watch(path, refuse)
    raised = run(parts, tell, refuse)
    figures = [] if raised else figure.draw(path)
    sys.stdout.flush()  # before the parent is told that there is nothing more to come
    tell(figures=figures, graphs=figure.graphs(), raised=raised, unseeded=unseeded())
    stop(0)


def redirect(scratch: str) -> None:
    output = os.open(Path(scratch, "output"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    sys.stdout = sys.stderr = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    home = Path(scratch, "empty")
    home.mkdir()
    os.chdir(home)


def import_packages(slow: bool) -> None:
    """What a forkserver has in memory, or most of it: one thread, and each warning each time.

    A package that is missing is missed by the snippet that needs it.
    """
    with contextlib.suppress(ImportError):
        import torch

        torch.set_num_threads(1)
        torch.set_warn_always(True)
        for part in SLOW_PARTS if slow else ():
            importlib.import_module(part)
    with contextlib.suppress(ImportError):
        import matplotlib.pyplot  # noqa: F401 # it makes folders when it is imported
    gc.freeze()  # all this stays; looking for garbage in it would copy it into this process
    gc.enable()


def print_warning(message: Any, category: type[Warning], *_: Any, **__: Any) -> None:
    print(f"{category.__name__}: {message}")


def run(parts: list[Part], tell: Callable[..., None], refuse: Callable[[str], None]) -> bool:
    """Run the statements as the last file's own `__main__`; True if one of them raised."""
    path = parts[-1][0]
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    compiler = codeop.Compile()  # remembers `from __future__` from one statement to the next
    for index, (file, statement) in enumerate(statements(parts)):
        tell(index=index)
        try:
            code: Any = compiler(ast.Module([statement], []), file, "exec")  # type: ignore[arg-type] # takes trees, as compile() does
            exec(code, module.__dict__)
        except SystemExit:  # a script would end here without a word
            os._exit(1)
        except BaseException as error:
            said = "".join(traceback.format_exception_only(error))
            if file != path:
                refuse(f"raises {said.strip()}")
            print(said, end="")
            tell(size=written())
            return True
        tell(size=written())
    return False


def statements(parts: list[Part]) -> Iterator[tuple[str, ast.stmt]]:
    for path, source in parts:
        linecache.cache[path] = (len(source), None, source.splitlines(keepends=True), path)
        for statement in ast.parse(source).body:
            yield path, statement


def written() -> int:
    sys.stdout.flush()
    return os.fstat(1).st_size
