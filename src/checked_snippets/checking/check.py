"""Compare what snippets promise with what they print; report it, or rewrite the promises."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from checked_snippets.checking.compare import ROUNDS_ALIKE, matches, unprintable
from checked_snippets.checking.shown import shown
from checked_snippets.problem import Problem
from checked_snippets.running.elsewhere import DIFFERS
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step, promise_line


def check(
    snippet: Snippet, outcome: Outcome, settings: Settings, exact: bool = ROUNDS_ALIKE
) -> list[Problem]:
    """Every way in which a run of the snippet differs from what its source promises."""
    accept = f"{settings.command} accept {snippet.path}"
    promises = (
        idle_promises(snippet)
        if snippet.is_recorded
        else false_promises(snippet, outcome, accept, exact)
    )
    return [*promises, *bad_endings(snippet, outcome)]


def idle_promises(snippet: Snippet) -> Iterator[Problem]:
    """What a snippet promises that no build runs, beside the exception that it ends in."""
    for step in snippet.steps:
        if lines := tuple(line for line in step.promise if not is_report(line)):
            what = "promises what no build can compare: it needs a GPU, and its output is recorded"
            yield Problem(snippet.path, step.last + 1, what, lines, "delete these `#>` lines")


def false_promises(
    snippet: Snippet, outcome: Outcome, accept: str, exact: bool
) -> Iterator[Problem]:
    """Statements that give something else than they promise; `accept` is a command, and repairs.

    An exception before the last statement is no promise that is false, but a bad ending.
    """
    for index, (step, printed) in enumerate(zip(snippet.steps, outcome.printed, strict=False)):
        raised, elsewhere = raised_at(index, outcome), elsewhere_at(index, outcome)
        lines = [line for each in shown(step, outcome.outputs[index]) for line in each.lines]
        if bad := next((line for line in lines if unprintable(line, snippet.path)), ""):
            what = f"prints {unprintable(bad, snippet.path)}, which no page can show"
            yield Problem(snippet.path, step.first, what, (*quote(step), ascii(bad)[:80]))
        elif elsewhere != printed and not matches(step.promise, elsewhere, exact):
            what = f"prints something else {DIFFERS}"
            details = (*quote(step), *diff(printed, elsewhere))
            repair = "print what is the same for all readers, or leave it out of the promise: ..."
            yield Problem(snippet.path, step.first, what, details, repair)
        elif not matches(step.promise, printed, exact) and may_raise(index, snippet, raised):
            what, repair = difference(step.promise, printed, raised), accept
            if unnamed := unpromised(step.promise, outcome.outputs[index], raised):
                named = " and ".join(f"`{promise_line(name)}`" for name in unnamed)
                repair = f"mend the code; or, if it is meant, name it below: {named}"
                what = what if raised in unnamed else "warns of what no `#>` line below it names"
            details = (*quote(step), *diff(step.promise, printed))
            yield Problem(snippet.path, step.first, what, details, repair)


def raised_at(index: int, outcome: Outcome) -> str:
    """The name of the exception that a statement raised; '' if it raised none."""
    return outcome.raised if index == len(outcome.printed) - 1 else ""


def elsewhere_at(index: int, outcome: Outcome) -> tuple[str, ...]:
    """What a statement printed on the second run, or on the only one."""
    other = outcome.elsewhere
    return other[index] if index < len(other) else outcome.printed[index]


def may_raise(index: int, snippet: Snippet, raised: str) -> bool:
    """Whether a statement raised nothing, or may do so: the last one may."""
    return not raised or index == len(snippet.steps) - 1


def unpromised(promise: tuple[str, ...], given: Iterable[Output], raised: str) -> list[str]:
    """The exception and the warnings of a statement that no line of its promise names.

    >>> unpromised(("TypeError: ...",), [Output("raised", ("NameError: x",))], "NameError")
    ['NameError']
    >>> unpromised(("UserWarning",), [Output("warned", ("UserWarning: slow", "A b: c"))], "")
    []
    """
    said = [name for each in given if each.kind == "warned" for name in warnings_of(each.lines)]
    named = {reported(line) for line in promise}
    return [name for name in dict.fromkeys([*said, raised]) if name and name not in named]


def warnings_of(lines: Iterable[str]) -> list[str]:
    """The names of the warnings that some lines report; each may have several lines."""
    first, *others = map(reported, lines)
    return [first, *(name for name in others if name.endswith("Warning"))]


def bad_endings(snippet: Snippet, outcome: Outcome) -> Iterator[Problem]:
    """What is wrong with a run beside its output."""
    ended = len(outcome.printed)
    if outcome.failure:
        yield early_end(snippet, outcome)
    if outcome.raised and ended < len(snippet.steps):
        what = "raises before the last statement"
        step = snippet.steps[ended - 1]
        details = (*quote(step), *diff(step.promise, outcome.printed[-1]))
        repair = "mend the code; what is meant is the last statement of a snippet of its own"
        yield Problem(snippet.path, step.first, what, details, repair)
    yield from outcome.faults
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


def bad_variants(snippet: Snippet, outcomes: Mapping[str, Outcome]) -> Iterator[Problem]:
    """What is wrong at other values of a slider, once for all; what it prints there is not shown.

    What is wrong at the default too is told there.
    """
    known, found = {*bad_endings(snippet, outcomes[snippet.name])}, dict[Problem, list[str]]()
    for variant in snippet.variants:
        value = variant.name.removesuffix(".py").partition("@")[2]
        for problem in bad_variant(variant, outcomes[variant.name]):
            found.setdefault(replace(problem, path=snippet.path), []).append(value)
    for problem, values in found.items():
        if problem not in known and snippet.slider:
            where = f"with {snippet.slider.name} = {', '.join(values)}"
            yield replace(problem, what=f"{where}: {problem.what}")


def bad_variant(variant: Snippet, outcome: Outcome) -> Iterator[Problem]:
    yield from bad_endings(variant, outcome)
    if outcome.raised and len(outcome.printed) == len(variant.steps):
        step = variant.steps[-1]
        yield Problem(variant.path, step.first, f"raises {outcome.raised}", quote(step))


def early_end(snippet: Snippet, outcome: Outcome) -> Problem:
    """Where the process ended: in the snippet, or in what runs in front of it."""
    places = [(part.path, step) for part in snippet.parts for step in part.steps]
    ended = outcome.before + len(outcome.printed)
    path, running = places[min(ended, len(places) - 1)]
    where = quote(running) if ended < len(places) else ("after the last statement",)
    return Problem(path, running.first, outcome.failure, where)


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
    """Promised lines with `-`, printed ones with `+`, equal ones with a space.

    >>> diff(("a b",), ("a\\xa0b",))
    ['- a b', '+ a\\\\N{NO-BREAK SPACE}b']
    """
    lines = difflib.ndiff([*map(visible, promise)], [*map(visible, printed)])
    return [line for line in lines if not line.startswith("?")]


def visible(line: str) -> str:
    """A line in which spaces that look like others have their names."""
    return re.sub(r"[^\S ]", lambda found: f"\\N{{{unicodedata.name(found[0])}}}", line)


def accepted(snippet: Snippet, outcome: Outcome, exact: bool = ROUNDS_ALIKE) -> str:
    """The snippet's source with every false promise replaced by what was printed.

    What cannot be promised stays as it is: an exception or a warning that no `#>` line names, an
    exception before the last statement, output that no page can show or that is another one
    elsewhere. The last line ends.
    """
    lines = snippet.source.split("\n")
    for index in reversed(range(len(outcome.printed))):
        step, printed = snippet.steps[index], outcome.printed[index]
        raised = raised_at(index, outcome)
        if (
            not matches(step.promise, printed, exact)
            and elsewhere_at(index, outcome) == printed
            and may_raise(index, snippet, raised)
            and not unpromised(step.promise, outcome.outputs[index], raised)
            and not any(unprintable(line, snippet.path) for line in printed)
        ):
            lines[step.last : step.last + len(step.promise)] = map(promise_line, printed)
    return "\n".join(lines if not lines[-1] else [*lines, ""])
