"""A number that the reader moves: the build runs the snippet for each of its values.

The assignment is marked as in the forms of Colab, where the same line is a live slider:
`degree = 3  # @param {type:"slider", min:1, max:15, step:1}`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from tensor_notes.check import bad_endings, quote
from tensor_notes.outcome import Outcome
from tensor_notes.problem import Problem
from tensor_notes.snippet import Snippet

MOST = 25
"""How many values a slider may have: each of them is a picture on the page."""

NUMBER = r"-?\d+(?:\.\d+)?"
PARAMETER = re.compile(
    rf'(?P<name>\w+) = (?P<default>{NUMBER})  # @param {{type:"slider", '
    rf"min:(?P<min>{NUMBER}), max:(?P<max>{NUMBER}), step:(?P<step>{NUMBER})}}"
)
FORM = 'name = 3  # @param {type:"slider", min:1, max:15, step:1}'


@dataclass(frozen=True)
class Slider:
    """The variable `name`, assigned on a line, its value there, and all its values."""

    name: str
    line: int
    default: str
    values: tuple[str, ...]


def find(snippet: Snippet) -> Slider | None:
    """The slider of a snippet, if it has one in the right form."""
    for number, line in enumerate(snippet.source.split("\n"), 1):
        if found := PARAMETER.fullmatch(line):
            return Slider(found["name"], number, found["default"], values(found))
    return None


def values(found: re.Match[str]) -> tuple[str, ...]:
    first, last, step = (Decimal(found[name]) for name in ("min", "max", "step"))
    if step <= 0 or last < first:
        return ()
    count = int(Fraction(last - first) / Fraction(step)) + 1
    numbers = (first + step * index for index in range(min(count, 1000)))
    default = found["default"]
    return tuple(default if number == Decimal(default) else str(number) for number in numbers)


def check(snippet: Snippet) -> Iterator[Problem]:
    """What is wrong with the marks of a snippet."""
    lines = enumerate(snippet.source.split("\n"), 1)
    marked = [(number, line) for number, line in lines if "# @param" in line]
    for number, line in marked:
        if what := wrong(snippet, line, len(marked)):
            yield Problem(snippet.path, number, what, (line,), f"write: {FORM}")


def wrong(snippet: Snippet, line: str, count: int) -> str:
    slider = find(snippet)
    if not PARAMETER.fullmatch(line) or slider is None:
        return "a slider in another form than the one that we know"
    if count > 1:
        return f"a snippet with {count} sliders instead of one"
    if len(slider.values) > MOST:
        return f"a slider over {len(slider.values)} values instead of at most {MOST}"
    if slider.default not in slider.values:
        return f"a slider whose default {slider.default} is none of its values"
    return ""


def variants(snippet: Snippet) -> list[Snippet]:
    """For each value of the slider but its default, the snippet with that value instead."""
    slider = find(snippet)
    if slider is None or any(check(snippet)):
        return []
    others = [value for value in slider.values if value != slider.default]
    return [variant(snippet, slider, value) for value in others]


def variant(snippet: Snippet, slider: Slider, value: str) -> Snippet:
    lines = snippet.source.split("\n")
    _, mark, form = lines[slider.line - 1].partition("  # ")
    lines[slider.line - 1] = f"{slider.name} = {value}{mark}{form}"
    name, path = (text.replace(".py", f"@{value}.py") for text in (snippet.name, snippet.path))
    return replace(snippet, name=name, path=path, source="\n".join(lines))


def bad_variant(variant: Snippet, outcome: Outcome) -> Iterator[Problem]:
    """What is wrong at another value than the default; what it prints is not shown."""
    path, _, value = variant.path.removesuffix(".py").partition("@")
    for problem in bad_endings(variant, outcome):
        yield replace(problem, path=f"{path}.py", what=f"with the value {value}: {problem.what}")
    if outcome.raised:
        step = variant.steps[len(outcome.printed) - 1]
        yield Problem(f"{path}.py", step.first, f"with the value {value}: raises", quote(step))


def frames(snippet: Snippet, figure: str) -> dict[str, str]:
    """Value of the slider → name of the figure at that value; empty without a slider."""
    slider, stem = find(snippet), snippet.name.removesuffix(".py")
    if slider is None:
        return {}
    return {
        value: figure if value == slider.default else figure.replace(stem, f"{stem}@{value}", 1)
        for value in slider.values
    }
