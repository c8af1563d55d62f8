"""An exercise is fair: its checker refuses starters and wrong answers, and accepts right ones."""

from collections.abc import Iterable, Iterator, Mapping

from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome
from checked_snippets.settings import Settings
from checked_snippets.snippets.prelude import CHECK, STARTER, kind
from checked_snippets.snippets.snippet import Snippet

PASSED, FAILED = "✓", "✗"

VERDICTS = {"starter": FAILED, "solution": PASSED, "right": PASSED, "wrong": FAILED}
"""First word of a file's name → how the last output of that file has to begin."""

MISTAKES = {
    "starter": "a starter that passes its check",
    "solution": "a solution that does not pass its check",
    "right": "a right answer that does not pass its check",
    "wrong": "a wrong answer that passes its check",
}

LEAST = {"wrong": 4, "right": 2}
"""How many answers of a kind an exercise must know at least."""


def verdicts(snippets: Iterable[Snippet], outcomes: Mapping[str, Outcome]) -> Iterator[Problem]:
    """Starters and wrong answers that pass their check, solutions and right ones that do not.

    Of what ended early there is no verdict.
    """
    for snippet in snippets:
        is_checked = any(part.name == CHECK for part in snippet.prelude)
        verdict = VERDICTS[kind(snippet.name)] if is_checked else ""
        last, outcome = snippet.steps[-1], outcomes[snippet.name]
        said = [line for lines in outcome.printed[len(snippet.steps) - 1 :] for line in lines]
        is_right = "".join(said[:1]).startswith(f"{verdict} ")
        if verdict and not is_right and len(outcome.printed) == len(snippet.steps):
            what = f"{MISTAKES[kind(snippet.name)]}: its last statement must print `{verdict} …`"
            yield Problem(snippet.path, last.first, what, (*last.source.split("\n"), *said))


def folders(names: Iterable[str]) -> dict[str, list[str]]:
    """The exercises among snippets: folder → the names of the snippets in it.

    >>> folders(["iou/check/starter.py", "iou/check/wrong_one.py", "iou/other/wrong_one.py"])
    {'iou/check': ['iou/check/starter.py', 'iou/check/wrong_one.py']}
    """
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        found.setdefault(name.rpartition("/")[0], []).append(name)
    return {folder: files for folder, files in found.items() if f"{folder}/{STARTER}" in files}


def incomplete(names: Iterable[str], settings: Settings) -> Iterator[Problem]:
    """Exercises without a solution; `names` are those of all snippets.

    Without a specification or inputs none can be read.
    """
    for folder, files in folders(names).items():
        if (solution := f"{folder}/solution.py") not in files:
            path, repair = settings.path_of(f"{folder}/{STARTER}"), settings.path_of(solution)
            yield Problem(path, 1, "a starter without a solution", repair=f"write {repair}")


def too_few(names: Iterable[str], settings: Settings) -> Iterator[Problem]:
    """Exercises that know too few wrong answers, or too few right ones beside the solution."""
    for folder, files in folders(names).items():
        for each, least in LEAST.items():
            found = tuple(settings.path_of(name) for name in files if kind(name) == each)
            if len(found) < least:
                what = f"an exercise needs at least {least} {each} answers and has {len(found)}"
                repair = f"write {settings.path_of(folder)}/{each}_<idea>.py"
                path = settings.path_of(f"{folder}/{STARTER}")
                yield Problem(path, 1, what, found, repair)
