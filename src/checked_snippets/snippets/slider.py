"""A number that the reader moves: the build runs the snippet for each of its values.

The assignment is marked as in the forms of Colab, where the same line is a live slider:
`degree = 3  # @param {type:"slider", min:1, max:15, step:1}`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from checked_snippets.problem import Problem

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

    def at(self, value: str, source: str) -> str:
        """The source with another value of the slider."""
        lines = source.split("\n")
        _, mark, form = lines[self.line - 1].partition("  # ")
        lines[self.line - 1] = f"{self.name} = {value}{mark}{form}"
        return "\n".join(lines)


def find(source: str) -> Slider | None:
    """The slider of a snippet's source, if it has one, and in the right form."""
    if "# @param" not in source:
        return None
    marked = list(marks(source))
    found = PARAMETER.fullmatch(marked[0][1])
    if found is None or any(check(source, "")):
        return None
    return Slider(found["name"], marked[0][0], found["default"], values(found))


def marks(source: str) -> Iterator[tuple[int, str]]:
    """The marked lines of a source, with their numbers."""
    lines = enumerate(source.split("\n"), 1)
    return ((number, line) for number, line in lines if "# @param" in line)


def values(found: re.Match[str]) -> tuple[str, ...]:
    first, last, step = (Decimal(found[name]) for name in ("min", "max", "step"))
    if step <= 0 or last < first:
        return ()
    count = int(Fraction(last - first) / Fraction(step)) + 1
    numbers = (first + step * index for index in range(min(count, 1000)))
    default = found["default"]
    return tuple(default if number == Decimal(default) else str(number) for number in numbers)


def check(source: str, path: str) -> Iterator[Problem]:
    """What is wrong with the marks of a snippet."""
    marked = list(marks(source))
    for number, line in marked:
        if found := wrong(line, len(marked)):
            what, repair = found
            yield Problem(path, number, what, (line,), repair)


def wrong(line: str, count: int) -> tuple[str, str] | None:
    """What is wrong with a marked line of a source that has `count` of them, and the repair."""
    found = PARAMETER.fullmatch(line)
    if found is None:
        return "a slider in another form than the one that we know", f"write: {FORM}"
    if count > 1:
        return f"a snippet with {count} sliders instead of one", "leave one of them"
    at = values(found)
    if not at:
        repair = "let max be no less than min, and step more than 0"
        return "a slider that has no value", repair
    if len(at) > MOST:
        return f"a slider over {len(at)} values instead of at most {MOST}", "take larger steps"
    if found["default"] not in at:
        what = f"a slider whose default {found['default']} is none of its values"
        return what, f"choose one of {', '.join(at)}"
    return None
