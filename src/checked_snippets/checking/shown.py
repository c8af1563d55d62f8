"""What a reader sees below a statement: what it printed, once that was compared.

Cells, notebooks, snippets as files and the search all show this.
"""

from collections.abc import Iterator, Sequence

from checked_snippets.checking.compare import abbreviates, alike
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step


def shown(step: Step, given: Sequence[Output]) -> tuple[Output, ...]:
    """The output of a statement; a line that its promise cuts short is as short on the page.

    >>> step = Step(1, 1, "f()", ("Error: too long ...",))
    >>> shown(step, [Output("raised", ("Error: too long to be read",))])
    (Output(kind='raised', lines=('Error: too long ...',)),)
    """
    if not any(map(abbreviates, step.promise)):
        return tuple(given)
    count = sum(len(output.lines) for output in given)
    promised = step.promise if len(step.promise) == count else ()
    lines = iter(promised)
    return tuple(
        Output(output.kind, tuple(shorter(next(lines, line), line) for line in output.lines))
        for output in given
    )


def shorter(promised: str, printed: str) -> str:
    """What was promised, if it is what was printed and leaves something out.

    >>> shorter("1 ...", "1 2 3"), shorter("4 ...", "1 2 3")
    ('1 ...', '1 2 3')
    """
    is_short = abbreviates(promised) and alike(promised, printed, exact=False)
    return promised if is_short else printed


def outputs(snippet: Snippet, outcome: Outcome) -> Iterator[tuple[Step, tuple[Output, ...]]]:
    """The statements of a snippet, each with what is shown below it; none, if it did not end."""
    for index, step in enumerate(snippet.steps):
        given = outcome.outputs[index] if index < len(outcome.outputs) else ()
        yield step, shown(step, given)
