"""The whole project: all snippets run and checked, all pages compared."""

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tensor_notes import cache, check, docs, lab, labels, review, slider, snippet
from tensor_notes.outcome import Figure, Outcome
from tensor_notes.problem import NotTrueError, Problem
from tensor_notes.run import Progress, silence
from tensor_notes.snippet import Snippet
from tensor_notes.start import is_started, needs_slow_parts, start_server


@dataclass(frozen=True)
class Book:
    """What was read and run, and everything that is wrong with it.

    `labels` are the words of figures, in English and in Chinese; `late` has, for each language,
    the sections that a change of the other one has not reached.
    """

    snippets: dict[str, Snippet]
    outcomes: dict[str, Outcome]
    problems: list[Problem]
    labels: dict[str, str] = field(default_factory=dict)
    late: dict[str, set[str]] = field(default_factory=dict)

    @property
    def sound(self) -> set[str]:
        """The names of the snippets with which nothing is wrong."""
        return self.snippets.keys() - {p.path.removeprefix("snippets/") for p in self.problems}

    @functools.cached_property
    def figures(self) -> dict[str, Figure]:
        """All figures by the names that pages call them."""
        return {
            figure_name(snippet_name, figure.name): figure
            for snippet_name, outcome in self.outcomes.items()
            for figure in outcome.figures
        }


def figure_name(snippet_name: str, name: str) -> str:
    """What a page calls a figure: its snippet's name, and its own if it has one.

    >>> figure_name("broadcasting/stretch.py", ""), figure_name("norms/balls.py", "inf")
    ('broadcasting/stretch', 'norms/balls-inf')
    """
    stem = snippet_name.removesuffix(".py")
    return f"{stem}-{name}" if name else stem


def find_project(start: Path) -> Path:
    """The nearest folder from `start` upwards that has a mkdocs.yml.

    Raises:
        FileNotFoundError: there is none.
    """
    for folder in [start, *start.parents]:
        if (folder / "mkdocs.yml").is_file():
            return folder
    raise FileNotFoundError(f"no mkdocs.yml in {start} or any folder above it")


def open_snippets(files: Iterable[Path], project: Path) -> tuple[list[Snippet], list[Problem]]:
    snippets: list[Snippet] = []
    problems: list[Problem] = []
    for file in files:
        try:
            each = snippet.read(file, project)
        except NotTrueError as error:
            problems += error.problems
        else:
            snippets.append(each)
            problems += slider.check(each)
    problems += lab.verdicts(snippets)
    return snippets, problems


def every_path(_path: str) -> bool:
    return True


def prepare(project: Path) -> None:
    """Start what runs snippets, if there is one to be run; it is ready some seconds later."""
    if is_started():
        return
    snippets, _ = open_snippets(snippet_files(project), project)
    variants = [variant for each in snippets for variant in slider.variants(each)]
    if any(cache.load(project, each) is None for each in [*snippets, *variants]):
        start_server(needs_slow_parts(snippets))


def open_book(
    project: Path, wanted: Callable[[str], bool] = every_path, progress: Progress = silence
) -> Book:
    """Read, run and check the snippets and pages whose path is `wanted`."""
    snippets, problems = open_snippets(snippet_files(project, wanted), project)
    variants = [variant for each in snippets for variant in slider.variants(each)]
    outcomes = cache.outcomes(project, [*snippets, *variants], progress)
    for each in snippets:
        problems += check.check(each, outcomes[each.name])
    for each in variants:
        problems += slider.bad_variant(each, outcomes[each.name])
    catalogue: dict[str, str] = {}
    try:
        catalogue = labels.read(project)
        problems += labels.check([*snippets, *variants], outcomes, catalogue)
    except NotTrueError as error:
        problems += error.problems
    book = Book({each.name: each for each in snippets}, outcomes, problems, catalogue)
    if not problems and wanted(labels.CATALOGUE):
        problems += labels.unused(project, outcomes, book.labels)
    names = snippet_names(project)
    together = [
        *docs.check(project, names, book.sound, book.figures.keys(), catalogue),
        *lab.incomplete(names),
    ]
    problems += (each for each in together if wanted(each.path))
    return replace(book, problems=problems, late=review.late(project))


def snippet_files(project: Path, wanted: Callable[[str], bool] = every_path) -> list[Path]:
    files = sorted((project / "snippets").rglob("*.py"))
    return [file for file in files if wanted(file.relative_to(project).as_posix())]


def snippet_names(project: Path) -> set[str]:
    return {file.relative_to(project / "snippets").as_posix() for file in snippet_files(project)}


def accept(
    project: Path, wanted: Callable[[str], bool] = every_path, progress: Progress = silence
) -> tuple[list[str], Book]:
    """Rewrite false promises; the paths rewritten, and the snippets as they are now."""
    snippets, problems = open_snippets(snippet_files(project, wanted), project)
    outcomes, rewritten, now = cache.outcomes(project, snippets, progress), [], []
    for each in snippets:
        source = check.accepted(each, outcomes[each.name])
        if source != each.source:
            (project / each.path).write_text(source, encoding="utf-8", newline="\n")
            rewritten.append(each.path)
        now.append(snippet.read(project / each.path, project))
        problems += check.check(now[-1], outcomes[each.name])
    return rewritten, Book({each.name: each for each in now}, outcomes, problems)
