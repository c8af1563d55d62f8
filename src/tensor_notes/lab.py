"""A lab is fair: what runs in front of its snippets, and which of them pass its check.

The snippets of a lab are in a folder `snippets/lab-<name>/`: a slow and obvious specification, a
check, and then starters, solutions and wrong answers, each of which ends in a call of the check.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tensor_notes.problem import Problem

if TYPE_CHECKING:
    from tensor_notes.snippet import Snippet

PASSED, FAILED = "✓", "✗"

SPECIFICATION, CHECK = "specification.py", "check.py"
PRELUDES = {"check": (SPECIFICATION,)} | dict.fromkeys(
    ["starter", "solution", "wrong"], (SPECIFICATION, CHECK)
)
"""First word of a file's name → the files that run in front of it."""

VERDICTS = {"starter": FAILED, "solution": PASSED, "wrong": FAILED}
"""First word of a file's name → how the last output of that file has to begin."""

MISTAKES = {
    "starter": "a starter that does not fail its check",
    "solution": "a solution that does not pass its check",
    "wrong": "a wrong answer that does not fail its check",
}

WRONG_ANSWERS = 3
"""How many wrong answers a lab must know at least."""


def kind(name: str) -> str:
    """The first word of a file of a lab; '' for all other files.

    >>> kind("lab-iou/wrong_union.py"), kind("lab-iou/check.py"), kind("iou/check.py")
    ('wrong', 'check', '')
    """
    found = re.fullmatch(r"lab-[^/]+/([a-z]+).*\.py", name)
    return found[1] if found else ""


def prelude(name: str) -> tuple[str, ...]:
    """The files of its folder that run in front of a snippet.

    >>> prelude("lab-iou/solution.py"), prelude("lab-iou/specification.py")
    (('specification.py', 'check.py'), ())
    """
    return PRELUDES.get(kind(name), ())


def verdicts(snippets: "Iterable[Snippet]") -> Iterator[Problem]:
    """Starters and wrong answers that pass the check of their lab, solutions that do not."""
    for snippet in snippets:
        verdict, last = VERDICTS.get(kind(snippet.name), ""), snippet.steps[-1]
        if verdict and not "".join(last.promise[:1]).startswith(f"{verdict} "):
            what = f"{MISTAKES[kind(snippet.name)]}: its last statement must print `{verdict} …`"
            details = (*last.source.split("\n"), *last.promise)
            yield Problem(snippet.path, last.first, what, details)


def incomplete(names: Iterable[str]) -> Iterator[Problem]:
    """Labs that lack a solution or wrong answers; `names` are those of all snippets."""
    labs: dict[str, list[str]] = {}
    for name in sorted(names):
        if kind(name):
            labs.setdefault(name.split("/")[0], []).append(name)
    for lab, files in labs.items():
        for name in files:
            if (solution := name.replace("/starter", "/solution")) not in files:
                repair = f"write snippets/{solution}"
                yield Problem(f"snippets/{name}", 1, "a starter without a solution", repair=repair)
        wrong = tuple(f"snippets/{name}" for name in files if kind(name) == "wrong")
        if len(wrong) < WRONG_ANSWERS:
            what = f"a lab needs at least {WRONG_ANSWERS} wrong answers and has {len(wrong)}"
            repair = f"write snippets/{lab}/wrong_<idea>.py"
            yield Problem(f"snippets/{lab}/{CHECK}", 1, what, wrong, repair)
