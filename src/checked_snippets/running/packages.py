"""The packages that snippets import: code of the project itself, or an installed version."""

import ast
import contextlib
import functools
import importlib.metadata
import importlib.util
import itertools
import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path

from checked_snippets import files
from checked_snippets.settings import Settings
from checked_snippets.snippets import allowed

MODULES = {
    "torch": ("numpy.random", "torch"),
    "matplotlib": (
        "matplotlib.pyplot",
        "matplotlib.backends.backend_svg",
        "checked_snippets.figures.preload",
    ),
}
"""What is imported for a package, where that is not the package alone."""

SLOW_PARTS = ("torch._dynamo", "torch._decomp.decompositions_for_jvp")
"""What torch imports only when it is first needed: seconds, and a look at a temporary file."""

NEEDS_SLOW_PARTS = re.compile(r"\b(compile|flop_counter|forward_ad|func|meta|optim|profiler)\b")

IN_FRONT = "CHECKED_SNIPPETS_IN_FRONT"
"""The variable of the environment that tells the server which modules these are."""


def in_front(packages: Sequence[str], slow_parts: bool) -> list[str]:
    """The modules that are in memory before a snippet begins, in this order.

    The project's own code is none of them: it may change.

    >>> in_front(["pandas", "torch"], slow_parts=False)
    ['pandas', 'numpy.random', 'torch']
    """
    installed = [package for package in packages if not own_code(package)]
    modules = [module for package in installed for module in MODULES.get(package, (package,))]
    return [*modules, *(SLOW_PARTS if slow_parts and "torch" in packages else ())]


def import_all(modules: Iterable[str]) -> None:
    """Import modules; one that is missing or broken is missed by the snippet that needs it."""
    for module in modules:
        with contextlib.suppress(Exception):
            importlib.import_module(module)


def need_slow_parts(sources: Iterable[str]) -> bool:
    return any(map(NEEDS_SLOW_PARTS.search, sources))


@functools.cache
def installed_folders() -> tuple[Path, ...]:
    """Where Python's modules and installed packages are, a user's own included."""
    folders = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    folders += [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    every = [Path(folder) for folder in folders]
    return tuple({*every, *(folder.resolve() for folder in every)})


@functools.cache
def own_code(module: str) -> tuple[Path, ...]:
    """The code of a module that belongs to a project; nothing, for what is installed.

    It is the folder of a package or the file of a module, and, of the packages that it is in,
    what Python reads of them to get there. What a project installs as editable belongs to it:
    it changes.

    >>> own_code("json"), own_code("no_such_module")
    ((), ())
    """
    *above, found = [spec_of(name) for name in itertools.accumulate(module.split("."), joined)]
    if found is None:
        return ()
    code = [each.origin if each else None for each in above]
    code += found.submodule_search_locations or [found.origin]
    return tuple(path for path in map(Path, filter(None, code)) if not is_installed(path))


def joined(package: str, name: str) -> str:
    return f"{package}.{name}"


def spec_of(module: str) -> ModuleSpec | None:
    try:
        return importlib.util.find_spec(module)
    except Exception:  # of a package that it is in: missing, or broken
        return None


def is_installed(path: Path) -> bool:
    return any(path.is_relative_to(folder) for folder in installed_folders())


@dataclass(frozen=True)
class Code:
    """Where a snippet's process finds code.

    `readable` is what the names of files begin with that it may read, `roots` are the folders in
    which Python finds the project's own code.
    """

    readable: tuple[str, ...]
    roots: tuple[str, ...]


@functools.cache
def code(settings: Settings) -> Code:
    """Where code is; who starts many processes asks once, since to find helpers takes a while."""
    return Code(readable(settings), tuple(own_roots(settings)))


def readable(settings: Settings) -> tuple[str, ...]:
    own = [path for module in own_modules(settings) for path in own_code(module)]
    engine, python = Path(__file__).parents[1], [Path(sys.prefix), Path(sys.base_prefix)]
    folders = {*installed_folders(), *python, engine, *(path for path in own if path.is_dir())}
    files = [str(path) for path in own if not path.is_dir()]
    compiled = map(importlib.util.cache_from_source, files)
    return (*(f"{folder}{os.sep}" for folder in folders), *files, *compiled)


def own_modules(settings: Settings) -> tuple[str, ...]:
    return (*settings.packages, *settings.helpers)


def own_roots(settings: Settings) -> set[str]:
    roots = {module.partition(".")[0] for module in own_modules(settings)}
    return {str(path.parent) for root in roots for path in own_code(root)}


def digest_of(modules: Iterable[str]) -> str:
    """What the code of a project's own modules is, and the data beside it."""
    return files.digest_of_files(path for module in modules for path in own_code(module))


def imported_by(modules: Iterable[str]) -> list[str]:
    """The installed packages that the code of a project's own modules imports, in one order.

    >>> imported_by(["json"])  # installed itself
    []
    """
    folders = [path for module in modules for path in own_code(module)]
    files = [
        file for path in folders for file in ([path] if path.is_file() else path.rglob("*.py"))
    ]
    names = {name.partition(".")[0] for file in files for name in imported(file)}
    return [name for name in sorted(names - sys.stdlib_module_names) if name and not own_code(name)]


def imported(file: Path) -> list[str]:
    """The modules that a file imports; none, if Python could not read it."""
    try:
        return [module for module, _ in allowed.imported(ast.parse(file.read_bytes()).body)]
    except (SyntaxError, ValueError):
        return []


def versions(packages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The packages that are installed, and all that they need, each with its version."""
    waiting, seen = [*packages], set[str]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name not in seen:
            seen.add(name)
            for found, version, needed in distributions(name):
                yield found, version
                waiting += needed


@functools.cache
def distributions(name: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The name, the version and the needs of what is installed under a name.

    If nothing is, it is what a module of that name came with.
    """
    try:
        every = [importlib.metadata.distribution(name)]
    except importlib.metadata.PackageNotFoundError:
        every = [*map(importlib.metadata.distribution, modules().get(name.replace("-", "_"), ()))]
    return tuple(map(described, every))


def described(found: importlib.metadata.Distribution) -> tuple[str, str, tuple[str, ...]]:
    """What a distribution says of itself; its file is read once, since that takes a millisecond."""
    said = found.metadata
    needed = (each for each in said.get_all("Requires-Dist", ()) if "extra ==" not in each)
    names = (re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in needed)
    return said["Name"], said["Version"], tuple(names)


@functools.cache
def modules() -> dict[str, list[str]]:
    """Module → the distributions that it came with; slow, and seldom needed."""
    found = importlib.metadata.packages_distributions()
    return {name.lower(): [*names] for name, names in found.items()}
