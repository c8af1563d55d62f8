"""Compare what snippets promise with what they print; report it, or rewrite the promises."""

import difflib
import platform
import re
import sys
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from tensor_notes.problem import Problem
from tensor_notes.run import Outcome
from tensor_notes.snippet import Snippet, Step, is_exception, promise_line

DECIMAL = re.compile(r"[ -]?(?<![\w.])\d+\.\d*(?:e[-+]?\d+)?|(?<![\w.])[ -]?\d+e[-+]?\d+")

ROUNDS_ALIKE = sys.platform == "linux" and platform.machine() == "x86_64"
"""Where the instructions that round are fixed (see `child.ENVIRONMENT`), decimals are exact.
On other machines they may differ by `RELATIVE` or `ABSOLUTE`, or in the last digit shown."""

RELATIVE, ABSOLUTE = 1e-4, 1e-6

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")


def check(snippet: Snippet, outcome: Outcome, exact: bool = ROUNDS_ALIKE) -> list[Problem]:
    """Every way in which a run of the snippet differs from what its source promises."""
    return [*false_promises(snippet, outcome, exact), *bad_endings(snippet, outcome)]


def false_promises(snippet: Snippet, outcome: Outcome, exact: bool) -> Iterator[Problem]:
    last = len(outcome.printed) - 1
    for index, (step, printed) in enumerate(zip(snippet.steps, outcome.printed, strict=False)):
        raised = outcome.raised and index == last
        if unprintable := next((line for line in printed if not is_plain(line)), None):
            what = "prints a control character or an address, which no page can show"
            yield Problem(snippet.path, step.first, what, (*quote(step), ascii(unprintable)))
        elif not matches(step.promise, printed, exact):
            what = difference(step.promise, printed, raised)
            details = (*quote(step), *diff(step.promise, printed))
            repair = f"notes accept {snippet.path}" if may_accept(snippet, index, raised) else ""
            yield Problem(snippet.path, step.first, what, details, repair)


def bad_endings(snippet: Snippet, outcome: Outcome) -> Iterator[Problem]:
    """What is wrong with a run beside its output."""
    ended = len(outcome.printed)
    if outcome.failure:
        running = snippet.steps[min(ended, len(snippet.steps) - 1)]
        where = quote(running) if ended < len(snippet.steps) else ("while drawing the figures",)
        yield Problem(snippet.path, running.first, outcome.failure, where)
    if outcome.raised and ended < len(snippet.steps):
        what = "raises before the last statement"
        step = snippet.steps[ended - 1]
        repair = "let an expected exception be the last statement of its own snippet"
        yield Problem(snippet.path, step.first, what, quote(step), repair)
    if outcome.afterwards:
        what = "does not draw its figures in silence"
        yield Problem(snippet.path, snippet.steps[-1].first, what, outcome.afterwards)
    names = [name for name, _ in outcome.figures]
    for name in {name for name in names if names.count(name) > 1}:
        what = f"draws {names.count(name)} figures named {name!r}"
        repair = 'name each: plt.figure("name") or plt.subplots(num="name")'
        yield Problem(snippet.path, snippet.steps[-1].first, what, repair=repair)
    for name in outcome.unseeded:
        seed = "manual_seed" if name == "torch" else "seed"
        what = f"uses random numbers of {name} without a seed"
        yield Problem(snippet.path, 1, what, repair=f"begin with {name}.{seed}(0)")


def may_accept(snippet: Snippet, index: int, raised: bool) -> bool:
    return not raised or index == len(snippet.steps) - 1


def difference(promise: tuple[str, ...], printed: tuple[str, ...], raised: bool) -> str:
    """The difference in words.

    >>> difference((), ("1",), False)
    'prints, but no `#>` line below it says what'
    """
    if raised and not any(map(is_exception, promise)):
        return "raises an exception that no `#>` line below it promises"
    if not raised and any(map(is_exception, promise)):
        return "does not raise the exception that its `#>` line promises"
    if not promise:
        return "prints, but no `#>` line below it says what"
    if not printed:
        return "prints nothing, but the `#>` line below it says that it does"
    return "prints something else than its `#>` lines say"


def quote(step: Step) -> tuple[str, ...]:
    return tuple(step.source.split("\n"))


def diff(promise: tuple[str, ...], printed: tuple[str, ...]) -> list[str]:
    """Promised lines with `-`, printed ones with `+`, equal ones with a space."""
    return [line for line in difflib.ndiff(promise, printed) if not line.startswith("?")]


def is_plain(line: str) -> bool:
    """Whether a line can stand on a page: no control or direction character, no address."""
    hidden = any(unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") for letter in line)
    return not hidden and not ADDRESS.search(line)


def matches(promise: tuple[str, ...], printed: tuple[str, ...], exact: bool) -> bool:
    """Whether every printed line is what was promised; `...` stands for any text in a line.

    >>> matches(("size (3) at ...",), ("size (3) at dimension 1",), exact=True)
    True
    """
    return len(promise) == len(printed) and all(
        promised == line or alike(promised, line, exact)
        for promised, line in zip(promise, printed, strict=True)
    )


def alike(promised: str, printed: str, exact: bool) -> bool:
    """Equal but for `...` and, unless `exact`, for how processors round decimals.

    >>> alike("tensor([0.3333, 2])", "tensor([0.3334, 2])", exact=False)
    True
    >>> alike("tensor([0.3333, 2])", "tensor([0.3333, 3])", exact=False)
    False
    """
    number = r"(?!)" if exact else DECIMAL.pattern
    parts = re.split(rf"(\.\.\.|{number})", promised)
    pattern = "".join(
        "(.*)" if part == "..." else f"({number})" if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    )
    found = re.fullmatch(pattern, printed)
    pairs = zip(parts[1::2], found.groups() if found else (), strict=False)
    return bool(found) and all(close(a, b) for a, b in pairs if a != "...")


def close(promised: str, printed: str) -> bool:
    """Whether two decimals differ by no more than rounding may; the last digit may flip.

    >>> close("0.3333", "0.3334"), close("0.3333", "0.3335"), close("2.", "3.")
    (True, False, False)
    """
    last_place = Decimal(promised.strip()).as_tuple().exponent
    flip = 1.01 * 10.0**last_place if isinstance(last_place, int) and last_place < 0 else 0.0
    a, b = float(promised), float(printed)
    return abs(a - b) <= max(flip, ABSOLUTE + RELATIVE * abs(a))


def accepted(snippet: Snippet, outcome: Outcome, exact: bool = ROUNDS_ALIKE) -> str:
    """The snippet's source with every false promise replaced by what was printed.

    What cannot be promised stays as it is: an exception before the last statement, output
    that no page can show.
    """
    lines = snippet.source.split("\n")
    last = len(outcome.printed) - 1
    for index in reversed(range(last + 1)):
        step, printed = snippet.steps[index], outcome.printed[index]
        can = may_accept(snippet, index, outcome.raised and index == last)
        if can and all(map(is_plain, printed)) and not matches(step.promise, printed, exact):
            lines[step.last : step.last + len(step.promise)] = map(promise_line, printed)
    return "\n".join(lines)
