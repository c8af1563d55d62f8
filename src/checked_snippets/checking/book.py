"""All snippets of a project: read, run and checked."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checked_snippets import files
from checked_snippets.checking import check, exercises
from checked_snippets.checking.releases import Release
from checked_snippets.pages import page
from checked_snippets.pages.page import Pages
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.running import cache
from checked_snippets.running.outcome import Figure, Outcome
from checked_snippets.running.pool import Progress, silence
from checked_snippets.running.start import is_started, needs_slow_parts, start_server
from checked_snippets.settings import Settings
from checked_snippets.snippets import read_once, slider, snippet
from checked_snippets.snippets.snippet import Snippet, with_variants


def every_path(_path: str) -> bool:
    return True


@dataclass(frozen=True)
class Book:
    """What was read and run, and everything that is wrong with it.

    `names` are those of all snippets of the project, of those too that cannot be read. `releases`
    are records of what other releases print. What is wrong is asked of the paths that are `wanted`.
    """

    settings: Settings
    names: frozenset[str]
    snippets: dict[str, Snippet]
    outcomes: dict[str, Outcome]
    problems: list[Problem]
    releases: Sequence[Release] = ()
    wanted: Callable[[str], bool] = every_path

    @functools.cached_property
    def pages(self) -> Pages:
        """All pages, as they are when somebody asks for the first time."""
        return page.read(self.settings)

    @functools.cached_property
    def wanted_pages(self) -> Pages:
        """The pages that are wanted in at least one language, in all of them."""
        names = {each.name for each in page.every(self.pages) if self.wanted(each.path)}
        return {
            language: {name: each for name, each in own.items() if name in names}
            for language, own in self.pages.items()
        }

    @property
    def is_whole(self) -> bool:
        """Whether all snippets were read, and all pages are wanted."""
        return self.names == self.snippets.keys() and self.wanted_pages == self.pages

    @property
    def sound(self) -> set[str]:
        """The names of the snippets with which nothing is wrong."""
        wrong = {problem.path for problem in self.problems}
        return {name for name, each in self.snippets.items() if each.path not in wrong}

    @functools.cached_property
    def figures(self) -> dict[str, Figure]:
        """All figures by the names that pages call them."""
        return {
            figure_name(snippet_name, figure.name): figure
            for snippet_name, outcome in self.outcomes.items()
            for figure in outcome.figures
        }


Check = Callable[[Book], Iterable[Problem]]
"""Something else that is looked at when all snippets have been run."""


def figure_name(snippet_name: str, name: str) -> str:
    """What a page calls a figure: its snippet's name, and its own if it has one.

    >>> figure_name("broadcasting/stretch.py", ""), figure_name("norms/balls.py", "inf")
    ('broadcasting/stretch', 'norms/balls-inf')
    """
    stem = snippet_name.removesuffix(".py")
    return f"{stem}-{name}" if name else stem


def open_snippets(paths: Iterable[Path], settings: Settings) -> tuple[list[Snippet], list[Problem]]:
    snippets: list[Snippet] = []
    problems: list[Problem] = []
    read = snippet.reader(settings)
    for file in paths:
        try:
            each = read(file)
        except NotTrueError as error:
            problems += error.problems
        else:
            snippets.append(each)
            problems += slider.check(each.source, each.path)
    return snippets, problems


@dataclass(frozen=True)
class Sources:
    """The snippets of a project whose path is `wanted`, as they were read, and what is wrong there.

    `names` are those of all snippets, in order.
    """

    names: Sequence[str]
    snippets: list[Snippet]
    problems: list[Problem]
    wanted: Callable[[str], bool] = every_path


def read_sources(settings: Settings, wanted: Callable[[str], bool] = every_path) -> Sources:
    names = [*files.names(settings.snippet_folder, ".py")]
    paths = files_of(names, settings, wanted)
    read = Sources(names, *open_snippets(paths, settings), wanted)
    if len(paths) == len(names):
        read_once.keep(settings, {*map(settings.path_of, names)})
    return read


def prepare(settings: Settings) -> Sources:
    """Read all snippets, and start what runs them, if one is to be run; it takes some seconds."""
    read = read_sources(settings)
    every = with_variants(read.snippets)
    if not is_started() and any(cache.load(settings, each) is None for each in every):
        start_server(settings, needs_slow_parts(read.snippets))
    return read


def open_book(
    settings: Settings,
    wanted: Callable[[str], bool] = every_path,
    progress: Progress = silence,
    checks: Sequence[Check] = (),
    releases: Sequence[Release] = (),
) -> Book:
    """Read, run and check the snippets whose path is `wanted`, and ask what else is wrong there.

    What can be seen in several files is told if one of them is wanted.
    """
    return opened(read_sources(settings, wanted), settings, progress, checks, releases)


def opened(
    read: Sources,
    settings: Settings,
    progress: Progress = silence,
    checks: Sequence[Check] = (),
    releases: Sequence[Release] = (),
) -> Book:
    """As `open_book` does, of what was read."""
    outcomes = cache.outcomes(settings, with_variants(read.snippets), progress)
    problems = [*read.problems, *wrong_runs(read.snippets, outcomes, settings)]
    by_name, names = {each.name: each for each in read.snippets}, frozenset(read.names)
    book = Book(settings, names, by_name, outcomes, problems, releases, read.wanted)
    together = [problem for check in checks for problem in check(book)]
    together += exercises.incomplete(names, settings)
    told = (each for each in together if any(map(read.wanted, each.paths)))
    return replace(book, problems=[*problems, *told])


def wrong_runs(
    snippets: Sequence[Snippet], outcomes: Mapping[str, Outcome], settings: Settings
) -> list[Problem]:
    """What is wrong with the runs of some snippets and of their variants."""
    problems = list[Problem]()
    for each in snippets:
        problems += check.check(each, outcomes[each.name], settings)
        problems += check.bad_variants(each, outcomes)
    return [*problems, *exercises.verdicts(snippets, outcomes)]


def snippet_files(settings: Settings, wanted: Callable[[str], bool] = every_path) -> list[Path]:
    return files_of(files.names(settings.snippet_folder, ".py"), settings, wanted)


def files_of(names: Iterable[str], settings: Settings, wanted: Callable[[str], bool]) -> list[Path]:
    folder = settings.snippet_folder
    return [folder / name for name in names if wanted(settings.path_of(name))]


def snippet_names(settings: Settings) -> frozenset[str]:
    return frozenset(files.names(settings.snippet_folder, ".py"))


def accept(
    settings: Settings, wanted: Callable[[str], bool] = every_path, progress: Progress = silence
) -> list[str]:
    """Rewrite the promises that are false, as far as `check.accepted` does; the paths rewritten."""
    snippets, _ = open_snippets(snippet_files(settings, wanted), settings)
    outcomes, rewritten = cache.outcomes(settings, snippets, progress), []
    for each in snippets:
        if each.is_recorded:
            continue
        source = check.accepted(each, outcomes[each.name])
        if source != each.source:
            (settings.project / each.path).write_text(source, encoding="utf-8", newline="\n")
            rewritten.append(each.path)
    return rewritten
