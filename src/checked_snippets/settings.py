"""What a project says of itself: `[tool.checked-snippets]` in its pyproject.toml.

    [tool.checked-snippets]
    snippets = "snippets"        # the folder of the snippets
    pages = "docs"               # the folder of the pages that show them
    languages = ["zh", "en"]     # pages in two languages: in docs/zh and docs/en
    packages = ["torch"]         # what a snippet may import beside the standard library
    helpers = ["my.drawings"]    # modules of the project with which a snippet may draw
    seconds = 20                 # what one snippet may use: time,
    memory-mb = 2048             # memory,
    output-kb = 1000             # and output

Nothing of it has to be said. A project without the table has its snippets in `snippets`, may
import the standard library alone, and its pages, if it has any, are in `docs`.
"""

import difflib
import itertools
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from checked_snippets import files
from checked_snippets.problem import NotTrueError, Problem

FILE, NAME = "pyproject.toml", "checked-snippets"
TABLE = f"[tool.{NAME}]"


@dataclass(frozen=True)
class Limits:
    """What one snippet may use: seconds for its statements, bytes of memory and of output."""

    seconds: float = 20
    memory: int = 2 << 30
    output: int = 1_000_000


@dataclass(frozen=True)
class Settings:
    """A project: its folder, and what its pyproject.toml says.

    `languages` are none, or two: the main one, and the one that follows it. `command` is what the
    command is called that repairs: no setting, but the name under which the engine was started.
    """

    project: Path
    snippets: str = "snippets"
    pages: str = "docs"
    languages: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    limits: Limits = field(default=Limits())
    command: str = NAME

    @property
    def snippet_folder(self) -> Path:
        return self.project / self.snippets

    def page_folder(self, language: str = "") -> Path:
        """Where the pages of a language are; those of a project without languages, for ""."""
        return self.project / self.pages / language

    @property
    def editions(self) -> tuple[str, ...]:
        """The languages of the pages; one without a name, if the project has named none.

        >>> Settings(Path()).editions, Settings(Path(), languages=("zh", "en")).editions
        (('',), ('zh', 'en'))
        """
        return self.languages or ("",)

    def path_of(self, snippet: str) -> str:
        """The path of a snippet below the project, by its name.

        >>> Settings(Path()).path_of("page/idea.py")
        'snippets/page/idea.py'
        """
        return f"{self.snippets}/{snippet}"

    def path(self, file: Path) -> str:
        """A file as problems name it."""
        return file.relative_to(self.project).as_posix()


def find(start: Path) -> Settings:
    """The settings of the project that a folder belongs to.

    It is the nearest folder from `start` upwards whose pyproject.toml has the table, or that
    has a folder `snippets`.

    Raises:
        FileNotFoundError: there is none.
        NotTrueError: the table is wrong.
    """
    for folder in [start, *start.parents]:
        if table(folder) is not None or (folder / Settings.snippets).is_dir():
            return read(folder)
    raise FileNotFoundError(
        f"no folder `snippets`, and no {TABLE} in a {FILE}, in {start} or any folder above it"
    )


def read(project: Path) -> Settings:
    """The settings of the project in a folder.

    Raises:
        NotTrueError: pyproject.toml is not TOML, or its table is wrong; says all that is.
    """
    given = table(project) or {}
    if problems := list(wrong(given, project)):
        raise NotTrueError(problems)
    limits = {
        "seconds": given.get("seconds", Limits.seconds),
        "memory": given.get("memory-mb", Limits.memory >> 20) << 20,
        "output": given.get("output-kb", Limits.output // 1000) * 1000,
    }
    said: dict[str, Any] = {name: tuple(given[name]) for name in LISTS if name in given}
    said |= {name: PurePosixPath(given[name]).as_posix() for name in FOLDERS if name in given}
    return Settings(project, **said, limits=Limits(**limits))


FOLDERS = ("snippets", "pages")
LISTS = ("languages", "packages", "helpers")
KINDS: dict[str, tuple[str, Any]] = {
    "snippets": ("the name of a folder in the project", "snippets"),
    "pages": ("the name of a folder in the project", "docs"),
    "languages": ("two different languages, the main one first", ["zh", "en"]),
    "packages": ("a list of packages, as one imports them", ["numpy"]),
    "helpers": ("a list of modules", ["my.drawings"]),
    "seconds": ("a number above 0", 20),
    "memory-mb": ("a whole number above 0", 2048),
    "output-kb": ("a whole number above 0", 1000),
}
"""What may be said: what it is, in words, and an example."""


def text_of(project: Path) -> str:
    """The pyproject.toml of a project; '' if it has none."""
    file = project / FILE
    return file.read_text(encoding="utf-8-sig", errors="replace") if file.is_file() else ""


def table(project: Path) -> dict[str, Any] | None:
    """The table of a project; None if it has none.

    Raises:
        NotTrueError: pyproject.toml is not TOML, or what is called so is no table.
    """
    text = text_of(project)
    tools = files.parsed(text, FILE).get("tool", {})
    found: object = tools.get(NAME) if isinstance(tools, dict) else None
    if found is None or isinstance(found, dict):
        return found
    repair = f"write {TABLE} on a line of its own, and below it what there is to say"
    raise NotTrueError([Problem(FILE, line_of("", text), f"{NAME} is no table", (), repair)])


def wrong(given: Mapping[str, Any], project: Path) -> Iterator[Problem]:
    """What is wrong with a table, one thing for each setting, at its line."""
    text = text_of(project)
    for name, value in given.items():
        if found := fault(name, value, given, project):
            what, repair = found
            said = f"{name} = {written(value)}"
            yield Problem(FILE, line_of(name, text), what, (said,), repair)


def fault(name: str, value: Any, given: Mapping[str, Any], project: Path) -> tuple[str, str] | None:
    """What is wrong with a setting, and how to repair it."""
    if name not in KINDS:
        near = difflib.get_close_matches(name, KINDS, 1) or [", ".join(KINDS)]
        return f"{NAME} has no setting {name}", f"write what it has: {near[0]}"
    if not is_right(name, value):
        kind, example = KINDS[name]
        return f"{name} is not {kind}", f"write: {name} = {written(example)}"
    if missing := missing_folders(name, value, given, project):
        return f"{name} needs a folder that there is not", f"make {' and '.join(missing)}"
    if name == "packages" and (known := {*value} & sys.stdlib_module_names):
        return (
            f"{name} names what is in the standard library",
            f"leave out {', '.join(sorted(known))}",
        )
    return None


def missing_folders(name: str, value: Any, given: Mapping[str, Any], project: Path) -> list[str]:
    """The folders that a setting wants to be there, and that are not."""
    pages = given.get("pages", Settings.pages)
    folders = [value] if name in FOLDERS else []
    if name == "languages" and is_right("pages", pages):
        folders = [f"{pages}/{language}" for language in value]
    return [folder for folder in folders if not (project / folder).is_dir()]


def is_right(name: str, value: object) -> bool:
    """Whether a value is of the kind that `KINDS` says.

    >>> is_right("seconds", 0.5), is_right("seconds", True), is_right("languages", ["zh"])
    (True, False, False)
    """
    if name in LISTS:
        words = value if isinstance(value, list) else [""]
        named = all(isinstance(word, str) and is_name(name, word) for word in words)
        return named and (name != "languages" or len({*words}) == len(words) in (0, 2))
    if name in FOLDERS:
        path = PurePosixPath(value) if isinstance(value, str) else PurePosixPath()
        return bool(path.parts) and not path.is_absolute() and ".." not in path.parts
    number = isinstance(value, int) or (name == "seconds" and isinstance(value, float))
    return number and not isinstance(value, bool) and value > 0  # type: ignore[operator] # a number


def is_name(name: str, word: str) -> bool:
    """Whether a word can be a language, a package or a module.

    >>> is_name("languages", "zh-TW"), is_name("packages", "scikit-learn")
    (True, False)
    """
    parts = word.split({"languages": "-", "helpers": "."}.get(name, "\n"))
    return all(part.isidentifier() for part in parts)


def written(value: object) -> str:
    """A value as TOML has it, or nearly so."""
    return json.dumps(value, ensure_ascii=False, default=str)


def line_of(name: str, text: str) -> int:
    """The line at which the table says something; that at which it begins, if that is not plain.

    >>> line_of("pages", f"pages = 1\\n{TABLE}\\n\\npages = 2")
    4
    """
    lines = text.split("\n")
    begin = next((number for number, line in enumerate(lines, 1) if TABLE in line), 1)
    inside = itertools.takewhile(lambda line: not line.lstrip().startswith("["), lines[begin:])
    said = re.compile(rf""" *["']?{re.escape(name)}["']? *=""")
    return next((n for n, line in enumerate(inside, begin + 1) if said.match(line)), begin)
