"""Compare what snippets promise with what they print; report it, or rewrite the promises."""

import difflib
from collections.abc import Iterator
from dataclasses import replace

from checked_snippets.checking.compare import ROUNDS_ALIKE, matches, unprintable
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step, promise_line


def check(snippet: Snippet, outcome: Outcome, exact: bool = ROUNDS_ALIKE) -> list[Problem]:
    """Every way in which a run of the snippet differs from what its source promises."""
    return [*false_promises(snippet, outcome, exact), *bad_endings(snippet, outcome)]


def false_promises(snippet: Snippet, outcome: Outcome, exact: bool) -> Iterator[Problem]:
    last = len(outcome.printed) - 1
    for index, (step, printed) in enumerate(zip(snippet.steps, outcome.printed, strict=False)):
        raised = outcome.raised if index == last else ""
        if bad := next((line for line in printed if unprintable(line)), ""):
            what = f"prints {unprintable(bad)}, which no page can show"
            yield Problem(snippet.path, step.first, what, (*quote(step), ascii(bad)[:80]))
        elif not matches(step.promise, printed, exact):
            what = difference(step.promise, printed, raised)
            details = (*quote(step), *diff(step.promise, printed))
            may = may_accept(snippet, index, raised)
            repair = f"checked-snippets accept {snippet.path}" if may else ""
            yield Problem(snippet.path, step.first, what, details, repair)


def bad_endings(snippet: Snippet, outcome: Outcome) -> Iterator[Problem]:
    """What is wrong with a run beside its output."""
    ended = len(outcome.printed)
    if outcome.failure:
        yield early_end(snippet, outcome)
    if outcome.raised and ended < len(snippet.steps):
        what = "raises before the last statement"
        step = snippet.steps[ended - 1]
        repair = "let an expected exception be the last statement of its own snippet"
        yield Problem(snippet.path, step.first, what, quote(step), repair)
    if outcome.afterwards:
        what = "does not draw its figures in silence"
        yield Problem(snippet.path, snippet.steps[-1].first, what, outcome.afterwards)
    names = [figure.name for figure in outcome.figures]
    for name in {name for name in names if names.count(name) > 1}:
        what = f"draws {names.count(name)} figures named {name!r}"
        repair = 'name each: plt.figure("name") or plt.subplots(num="name")'
        yield Problem(snippet.path, snippet.steps[-1].first, what, repair=repair)
    for name in outcome.unseeded:
        seed = "manual_seed" if name == "torch" else "seed"
        what = f"uses random numbers of {name} without a seed"
        yield Problem(snippet.path, 1, what, repair=f"begin with {name}.{seed}(0)")


def bad_variant(variant: Snippet, outcome: Outcome) -> Iterator[Problem]:
    """What is wrong at another value of a slider; what it prints there is not shown."""
    path, _, value = variant.path.removesuffix(".py").partition("@")
    for problem in bad_endings(variant, outcome):
        yield replace(problem, path=f"{path}.py", what=f"with the value {value}: {problem.what}")
    if outcome.raised:
        step = variant.steps[len(outcome.printed) - 1]
        yield Problem(f"{path}.py", step.first, f"with the value {value}: raises", quote(step))


def early_end(snippet: Snippet, outcome: Outcome) -> Problem:
    """Where the process ended: in the snippet, or in what runs in front of it."""
    places = [(part.path, step) for part in snippet.parts for step in part.steps]
    ended = outcome.before + len(outcome.printed)
    path, running = places[min(ended, len(places) - 1)]
    where = quote(running) if ended < len(places) else ("while drawing the figures",)
    return Problem(path, running.first, outcome.failure, where)


def may_accept(snippet: Snippet, index: int, raised: str) -> bool:
    return not raised or index == len(snippet.steps) - 1


def difference(promise: tuple[str, ...], printed: tuple[str, ...], raised: str) -> str:
    """The difference in words; `raised` names the exception that the statement raised.

    >>> difference((), ("1",), "")
    'prints, but no `#>` line below it says what'
    """
    if raised and raised not in map(reported, promise):
        return "raises an exception that no `#>` line below it promises"
    if not raised and any(map(is_report, promise)) and not any(map(is_report, printed)):
        return "raises nothing, but its `#>` line reads like an exception"
    if not promise:
        return "prints, but no `#>` line below it says what"
    if not printed:
        return "prints nothing, but the `#>` line below it says that it does"
    return "prints something else than its `#>` lines say"


def reported(line: str) -> str:
    """The name of the exception that a line reports, if it is a report.

    >>> reported("json.decoder.JSONDecodeError: Extra data: line 1"), reported("KeyboardInterrupt")
    ('JSONDecodeError', 'KeyboardInterrupt')
    """
    return line.partition(":")[0].rpartition(".")[2]


def is_report(line: str) -> bool:
    """Whether a line reads like the report of an exception; for the words of a message alone.

    >>> is_report("RuntimeError: shapes differ"), is_report("loss: 0.5")
    (True, False)
    """
    return reported(line).isidentifier() and reported(line).endswith(
        ("Error", "Exception", "StopIteration", "KeyboardInterrupt", "SystemExit")
    )


def quote(step: Step) -> tuple[str, ...]:
    return tuple(step.source.split("\n"))


def diff(promise: tuple[str, ...], printed: tuple[str, ...]) -> list[str]:
    """Promised lines with `-`, printed ones with `+`, equal ones with a space."""
    return [line for line in difflib.ndiff(promise, printed) if not line.startswith("?")]


def accepted(snippet: Snippet, outcome: Outcome, exact: bool = ROUNDS_ALIKE) -> str:
    """The snippet's source with every false promise replaced by what was printed.

    What cannot be promised stays as it is: an exception before the last statement, output
    that no page can show.
    """
    lines = snippet.source.split("\n")
    last = len(outcome.printed) - 1
    for index in reversed(range(last + 1)):
        step, printed = snippet.steps[index], outcome.printed[index]
        can = may_accept(snippet, index, outcome.raised if index == last else "")
        plain = not any(map(unprintable, printed))
        if can and plain and not matches(step.promise, printed, exact):
            lines[step.last : step.last + len(step.promise)] = map(promise_line, printed)
    return "\n".join(lines)
