"""What a snippet is: a file of steps, and what runs in front of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from checked_snippets import files
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings
from checked_snippets.snippets import allowed, read_once, slider
from checked_snippets.snippets.prelude import prelude
from checked_snippets.snippets.slider import Slider
from checked_snippets.snippets.steps import Step, promised

ON_A_GPU = "_on_a_gpu.py"
"""What the name of a snippet ends in that needs a GPU."""


@dataclass(frozen=True)
class Snippet:
    """A file of `snippets/`; `name` is its path below that folder, `path` below the project.

    `prelude` runs in front of it, in the same namespace: that of an answer to an exercise. `has_helpers` says that
    it imports helpers of the project: its reader has them not, and can read it alone.
    """

    name: str
    path: str
    source: str
    steps: tuple[Step, ...]
    prelude: "tuple[Snippet, ...]" = ()
    has_helpers: bool = False

    @property
    def parts(self) -> "tuple[Snippet, ...]":
        """All that runs, in order; the last one is the snippet itself."""
        return (*self.prelude, self)

    @property
    def runnable(self) -> str:
        """Its code, with that of its prelude above it: what a reader copies."""
        return f"{joined(self.parts)}\n"

    @property
    def code(self) -> str:
        """The source without its promises."""
        left_out = promised(self.steps)
        lines = self.source.split("\n")
        return "\n".join(line for n, line in enumerate(lines, 1) if n not in left_out)

    @property
    def is_recorded(self) -> bool:
        """Whether it needs a GPU: no build runs it, and it shows what was recorded on one."""
        return self.name.endswith(ON_A_GPU)

    @cached_property
    def digest(self) -> str:
        """What tells it from all others; its steps are what its source says."""
        own = self.name, self.path, self.source, self.has_helpers
        return files.digest(repr((*own, [each.digest for each in self.prelude])))

    @cached_property
    def slider(self) -> Slider | None:
        """The number in it that a reader moves, if there is one."""
        return slider.find(self.source)

    @property
    def variants(self) -> "list[Snippet]":
        """For each value of the slider but its default, the snippet with that value instead."""
        found = self.slider
        if found is None:
            return []
        others = [value for value in found.values if value != found.default]
        return [
            replace(
                self,
                name=self.name.replace(".py", f"@{value}.py"),
                path=self.path.replace(".py", f"@{value}.py"),
                source=found.at(value, self.source),
            )
            for value in others
        ]


def joined(parts: Iterable[Snippet]) -> str:
    """The code of some snippets, one below the other."""
    return "\n\n\n".join(part.code.strip("\n") for part in parts)


def with_variants(snippets: Iterable[Snippet]) -> list[Snippet]:
    """All that is to be run of some snippets."""
    every = list(snippets)
    return [*every, *(variant for each in every for variant in each.variants)]


def read(file: Path, settings: Settings) -> Snippet:
    """Read a snippet of a project.

    Raises:
        NotTrueError: the file cannot be read, is not UTF-8, not Python, empty, named like a
            module, or has a `#>` line out of place; or one of its prelude is, or is missing.
    """
    return reader(settings)(file)


def reader(settings: Settings) -> Callable[[Path], Snippet]:
    """What reads snippets as `read` does, and once alone what runs in front of many."""
    folder = settings.snippet_folder
    is_there = cache(lambda name: (folder / name).is_file())

    @cache
    def named(name: str) -> Snippet:
        path = settings.path_of(name)
        stem = name.rpartition("/")[2].removesuffix(".py")
        if allowed.is_module(stem, settings):
            what = f"is named like the module {stem}, and code beside it would import it instead"
            raise NotTrueError([Problem(path, 1, what, repair="give it another name")])
        try:
            source = files.decoded((folder / name).read_bytes(), path)
        except OSError as error:  # an editor may be saving it
            raise NotTrueError([Problem(path, 1, f"cannot be read: {error.strerror}")]) from None
        parsed = read_once.parsed(source, path, settings)
        return Snippet(name, path, source, parsed.steps, before(name), parsed.has_helpers)

    def before(name: str) -> tuple[Snippet, ...]:
        needed = prelude(name, is_there)
        if missing := [settings.path_of(each) for each in needed if not is_there(each)]:
            what = "is not there, and answers to an exercise need it"
            raise NotTrueError([Problem(each, 1, what, repair="write it") for each in missing])
        return tuple(map(named, needed))

    above = f"{folder.as_posix()}/"
    return lambda file: named(file.as_posix().removeprefix(above))
