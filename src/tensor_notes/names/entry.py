"""An entry of the index of names: a function, a method, a keyword argument, or a form of code."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from checked_snippets import files
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings

FILE = "docs/names.toml"

APART = {"torch.autograd.grad": "autograd.grad", "torch.func.grad": "func.grad"}
"""What is something else than what goes by the same name in the same library: `Tensor.grad`."""

DOCUMENTATION = {
    "torch": ("https://docs.pytorch.org/docs/{}/", "generated/{}.html"),
    "numpy": ("https://numpy.org/doc/{}/", "reference/generated/{}.html"),
    "matplotlib": ("https://matplotlib.org/{}.0/", "api/_as_gen/{}.html"),
}
"""Where a library documents its pinned release, and there a name."""

LIBRARIES = (*DOCUMENTATION, "")
"""The libraries whose names are told; a form of code is of none."""

FIELDS = {"en", "zh", "docs"}

Key = tuple[str, str]
"""A library and a name in it: a method and the function of the same name are one entry."""


@dataclass(frozen=True)
class Entry:
    """A name by its public path, with half a line on it in each language.

    `docs` is its page in the documentation of its library, below the release; '' if it has none.
    """

    path: str
    means: Mapping[str, str]
    docs: str | None = None

    @property
    def key(self) -> Key:
        return key_of(self.path)

    @property
    def address(self) -> str:
        """Where its library documents it; '' for what has no page of its own."""
        library, name = self.key
        if library not in DOCUMENTATION or self.docs == "" or name.endswith("="):
            return ""
        root, page = DOCUMENTATION[library]
        release = ".".join(version(library).split(".")[:2])
        return root.format(release) + (self.docs or page.format(self.path))


def key_of(path: str) -> Key:
    """The entry that a dotted path belongs to; a form of code is of no library.

    >>> key_of("torch._C.TensorBase.sum"), key_of("torch.sum(dim=)"), key_of("torch.func.grad")
    (('torch', 'sum'), ('torch', 'dim='), ('torch', 'func.grad'))
    >>> key_of("[..., 0]")
    ('', '[..., 0]')
    """
    library, dot, rest = path.partition(".")
    if not (dot and library.isidentifier()):
        return "", path
    called, _, keyword = rest.removesuffix(")").partition("(")
    return library, keyword or APART.get(path, called.rpartition(".")[2])


def read(settings: Settings) -> dict[Key, Entry]:
    """The entries of all names, in the order of the file.

    Raises:
        NotTrueError: the file is not TOML, or an entry says nothing, or is said twice.
    """
    if not (settings.project / FILE).is_file():
        return {}
    return parsed(files.source(settings.project, FILE))


def sound(settings: Settings) -> dict[Key, Entry]:
    """The entries; none, if their file is broken, which the check tells."""
    try:
        return read(settings)
    except NotTrueError:
        return {}


@functools.lru_cache(1)
def parsed(text: str) -> dict[Key, Entry]:
    found, wrong = dict[Key, Entry](), list[Problem]()
    for path, said in files.parsed(text, FILE).items():
        wrong += misspelt(path, said, text)
        if isinstance(said, dict):
            means = {name: each for name, each in said.items() if name != "docs"}
            entry = Entry(path, means, said.get("docs"))
            if entry.key in found:
                what = f"{path} is the same entry as {found[entry.key].path}"
                wrong.append(Problem(FILE, line_of(path, text), what, (), "keep one of them"))
            found[entry.key] = entry
    if wrong:
        raise NotTrueError(wrong)
    return found


def misspelt(path: str, said: Any, text: str) -> Iterator[Problem]:
    """What an entry lacks, or has without a meaning."""
    repair = 'write ["torch.sum"], and below it what it does: en = "…", zh = "…"'
    fields = said if isinstance(said, dict) else {}
    missing = [name for name in ("en", "zh") if not isinstance(fields.get(name), str)]
    missing += [name for name in ("en", "zh") if fields.get(name) == ""]
    for name in missing:
        yield Problem(FILE, line_of(path, text), f"{path} has no {name}", (), repair)
    for name in fields.keys() - FIELDS:
        what = f"{path} has a field {name} that means nothing"
        yield Problem(FILE, line_of(path, text), what, (), repair)


def line_of(path: str, text: str) -> int:
    """The line on which an entry begins."""
    before, found, _ = text.partition(f'["{path}"]')
    return before.count("\n") + 1 if found else 1
