"""The formulas of all pages: each is set once and kept; and what is wrong with them."""

import functools
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from threading import Lock

from checked_snippets import files
from checked_snippets.formulas import katex, mathml
from checked_snippets.pages import page
from checked_snippets.pages.page import Pages, Part
from checked_snippets.problem import Problem
from checked_snippets.settings import Settings

FILE = files.CACHE / "formulas.json"
ALONE = Lock()  # who comes second finds what the first one has kept

WHERE = re.compile(r"(?P<what>.*?) at (?:position (?P<position>\d+)|end of input): .*", re.DOTALL)
STRICT = "LaTeX-incompatible input and strict mode is set to 'error': "


@dataclass(frozen=True)
class Formulas:
    """Formulas as they stand on pages, with their dollars → MathML, or what is wrong with them."""

    html: Mapping[str, str]
    wrong: Mapping[str, str]


def all_formulas(settings: Settings) -> Formulas:
    return typeset(settings.project, page.read(settings))


def typeset(project: Path, pages: Pages) -> Formulas:
    """All formulas of all pages; KaTeX is asked for those alone that are new."""
    every = {part.value for one in page.every(pages) for part in one.shown("formula")}
    with ALONE:
        known = recall(project)
        new = sorted(every - known.keys())
        answers = dict(zip(new, map(browsable, katex.ask(new)), strict=True))
        html = {formula: known[formula] for formula in every & known.keys()}
        html |= {formula: mathml for formula, (mathml, wrong) in answers.items() if not wrong}
        if html.keys() != known.keys():
            files.keep(project / FILE, key(), json.dumps(html).encode())
    return Formulas(html, {formula: wrong for formula, (_, wrong) in answers.items() if wrong})


def browsable(answer: katex.Answer) -> katex.Answer:
    """What KaTeX answers, in the MathML of browsers if they can draw it."""
    found, wrong = answer
    try:
        return (found if wrong else mathml.core(found)), wrong
    except ValueError as error:
        return "", str(error)


def recall(project: Path) -> dict[str, str]:
    return dict(json.loads(files.recall(project / FILE, key()) or "{}"))


@functools.cache
def key() -> str:
    """All that the MathML of a formula depends on beside the formula."""
    own = sorted(Path(__file__).parent.glob("*.py"))
    return "\0".join([version("pykatex"), *(each.read_text(encoding="utf-8") for each in own)])


def problems(formulas: Formulas, pages: Pages) -> Iterator[Problem]:
    """What is wrong with the formulas, at each place where they stand; and stray dollars."""
    for one in page.every(pages):
        for part in one.shown("formula"):
            if part.value in formulas.wrong:
                yield problem(one.path, part, formulas.wrong[part.value])
        for part in one.shown("dollar"):
            what, repair = "a dollar that belongs to no formula", r"close the formula, or write \$"
            yield Problem(one.path, part.line, what, repair=repair)


def problem(path: str, part: Part, message: str) -> Problem:
    """KaTeX's message, the line of the formula that it is about, and a mark below the place."""
    found, formula = WHERE.fullmatch(message), part.value
    what = (found["what"] if found else message).removeprefix(STRICT)
    what = f"a formula that cannot be set: {what}"
    repair = r"put words into \text{…}" if "unicodeTextInMathMode" in message else ""
    if not found:
        return Problem(path, part.line, what, tuple(formula.split("\n")), repair)
    dollars = len(formula) - len(formula.lstrip("$"))
    at = dollars + int(found["position"] or len(katex.latex(formula)) + 1) - 1
    before = formula[:at].split("\n")
    shown = formula.split("\n")[len(before) - 1]
    mark = "".join(map(blank, before[-1])) + "^"
    return Problem(path, part.line + len(before) - 1, what, (shown, mark), repair)


def blank(letter: str) -> str:
    """A space as wide as a letter.

    >>> blank("x"), blank("若")
    (' ', '\u3000')
    """
    return "\u3000" if unicodedata.east_asian_width(letter) in "WF" else " "
