"""A snippet as a file to take along, which says itself what it needs (PEP 723)."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version

from checked_snippets.checking import shown
from checked_snippets.running.outcome import Outcome
from checked_snippets.snippets.prelude import CHECK
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import promise_line

METADATA = """# /// script
# requires-python = ">=3.11"
# dependencies = [{dependencies}]
# ///

"""


def requirements(sources: Iterable[str]) -> list[str]:
    """What pip has to install for some code, torch in the version that was built with.

    Without numpy torch works too, but warns.
    """
    named = set(re.findall(r"\b(?:torch|numpy|matplotlib)\b", "\n".join(sources)))
    return [
        *([f"torch=={torch()}"] if "torch" in named else []),
        *(["numpy"] if named & {"torch", "numpy"} else []),
        *(["matplotlib"] if "matplotlib" in named else []),
    ]


@cache
def torch() -> str:
    return version("torch").partition("+")[0]


TICKS = re.compile("`{3,}")


def script(snippet: Snippet, outcome: Outcome) -> str:
    """The file: what it needs, its code and what it prints, and a window for what it draws."""
    sources = [part.source.strip("\n") for part in snippet.prelude]
    sources.append(with_outputs(snippet, outcome).strip("\n"))
    needed = requirements(part.source for part in snippet.parts if part.name != CHECK)
    dependencies = ", ".join(f'"{each}"' for each in needed)
    head = METADATA.format(dependencies=dependencies) if needed else ""
    shows = outcome.figures and re.search(r"\bplt\.", snippet.source)
    return head + "\n\n\n".join(sources) + "\n" + ("\nplt.show()\n" if shows else "")


def with_outputs(snippet: Snippet, outcome: Outcome) -> str:
    """The source of a snippet with what a reader sees below each statement, as `#>` lines."""
    lines, begin = snippet.source.split("\n"), 0
    found = list[str]()
    for step, given in shown.outputs(snippet, outcome):
        found += lines[begin : step.last]
        found += [promise_line(line) for output in given for line in output.lines]
        begin = step.last + len(step.promise)
    return "\n".join([*found, *lines[begin:]])


def fenced(snippet: Snippet, outcome: Outcome) -> str:
    """That as a block of Markdown, in a fence that nothing in it ends."""
    code = with_outputs(snippet, outcome).strip("\n")
    fence = "`" * max([3, *(len(ticks) + 1 for ticks in TICKS.findall(code))])
    return f"{fence}python\n{code}\n{fence}"
