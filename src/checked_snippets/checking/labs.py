"""A lab is fair: its check finds starters and wrong answers, and lets solutions pass."""

from collections.abc import Iterable, Iterator, Mapping

from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome
from checked_snippets.settings import Settings
from checked_snippets.snippets.prelude import CHECK, kind
from checked_snippets.snippets.snippet import Snippet

PASSED, FAILED = "✓", "✗"

VERDICTS = {"starter": FAILED, "solution": PASSED, "wrong": FAILED}
"""First word of a file's name → how the last output of that file has to begin."""

MISTAKES = {
    "starter": "a starter that does not fail its check",
    "solution": "a solution that does not pass its check",
    "wrong": "a wrong answer that does not fail its check",
}

WRONG_ANSWERS = 3
"""How many wrong answers a lab must know at least."""


def verdicts(snippets: Iterable[Snippet], outcomes: Mapping[str, Outcome]) -> Iterator[Problem]:
    """Starters and wrong answers that pass the check of their lab, solutions that do not.

    Of what ended early there is no verdict.
    """
    for snippet in snippets:
        verdict, last = VERDICTS.get(kind(snippet.name), ""), snippet.steps[-1]
        outcome = outcomes[snippet.name]
        said = [line for lines in outcome.printed[len(snippet.steps) - 1 :] for line in lines]
        is_right = "".join(said[:1]).startswith(f"{verdict} ")
        if verdict and not is_right and len(outcome.printed) == len(snippet.steps):
            what = f"{MISTAKES[kind(snippet.name)]}: its last statement must print `{verdict} …`"
            yield Problem(snippet.path, last.first, what, (*last.source.split("\n"), *said))


def incomplete(names: Iterable[str], settings: Settings) -> Iterator[Problem]:
    """Labs that lack a solution or wrong answers; `names` are those of all snippets."""
    labs: dict[str, list[str]] = {}
    for name in sorted(names):
        if kind(name):
            labs.setdefault(name.split("/")[0], []).append(name)
    for lab, files in labs.items():
        for name in files:
            if (solution := name.replace("/starter", "/solution")) not in files:
                path, repair = settings.path_of(name), f"write {settings.path_of(solution)}"
                yield Problem(path, 1, "a starter without a solution", repair=repair)
        wrong = tuple(settings.path_of(name) for name in files if kind(name) == "wrong")
        if len(wrong) < WRONG_ANSWERS:
            what = f"a lab needs at least {WRONG_ANSWERS} wrong answers and has {len(wrong)}"
            repair = f"write {settings.path_of(lab)}/wrong_<idea>.py"
            yield Problem(settings.path_of(f"{lab}/{CHECK}"), 1, what, wrong, repair)
