"""What `accept` writes is true, is shown whole, and is what Python prints for a reader.

Snippets are put together at random from what contributors write, odd letters included, and run as
the build runs them. `make fuzz` tries 3,300 of them, `make test` a hundred.
"""

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from checked_snippets import words
from checked_snippets.checking import check
from checked_snippets.html.cell import as_text, cell
from checked_snippets.notebooks.code_cells import code_cells
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.running.outcome import Outcome
from checked_snippets.running.pool import run
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS, book_of, written
from tests.fuzz.test_pages import CASES

BATCH = 20
"""How many are run side by side."""

ODD = " \t\u00a0\u3000\u2028\x0b\x0c\x1c\x85\ufeff\u200d\u200b\\'\"#><&`|"
anything = st.text(st.sampled_from(f"ab1.，张é{ODD}"), max_size=8)
harmless = st.text(st.sampled_from("ab1.，张é \\'\"#><&`|"), max_size=8)
text = st.one_of(harmless, harmless, harmless, anything)
statement = st.one_of(
    text.map("print({!r})".format),
    text.map("print({!r})".format),
    st.tuples(text, text).map(lambda two: f"print({two[0]!r}, {two[1]!r}, sep='\\n')"),
    text.map("print({!r}, end='')".format),
    text.map("for each in range(2):\n    print(each, {!r})".format),
    text.map("warnings.warn({!r})".format),
    text.map("sys.stderr.write({!r} + '\\n')".format),
    st.sampled_from(["warnings.warn('a\\n  b')", "warnings.warn('slow', FutureWarning)"]),
    st.sampled_from(['text = """\n#> no promise\n"""', "x = 1  # a comment", "x = '#> a'"]),
    st.sampled_from(["print(0.1 + 0.2)", "print([1.5, None])", "print()", "print('\\n')"]),
    st.sampled_from(["print('UserWarning: no')", "print('ValueError: no')", "print('#> a')"]),
)
last = st.one_of(
    statement,
    statement,
    text.map("raise ValueError({!r})".format),
    st.sampled_from(["1 / 0", "class Odd(Exception):\n    pass\n\n\nraise Odd('a\\n  b')"]),
    st.sampled_from(["raise Exception", "raise ExceptionGroup('two', [ValueError('a')])"]),
    st.sampled_from(["raise KeyboardInterrupt", "raise SystemExit(1)", "assert 1 > 2, 'less'"]),
)
promise = st.sampled_from(["", "", "\n#> another", "\n#>", "\n#> ..."])
report = st.sampled_from(
    ["", *(f"\n#> {name}: ..." for name in ("UserWarning", "ValueError", "ZeroDivisionError"))]
)


def joined(parts: tuple[list[tuple[str, str]], str, str]) -> str:
    """A snippet of statements, some of which have `#>` lines."""
    statements, last, promised = parts
    lines = ["import sys", "import warnings", "", *(f"{one}{line}" for one, line in statements)]
    return "\n".join([*lines, last + promised, ""])


program = st.tuples(
    st.lists(st.tuples(statement, st.one_of(promise, report)), max_size=4),
    last,
    st.one_of(promise, report),
).map(joined)


def accepted(sources: list[str]) -> list[tuple[Snippet, Outcome, list[Problem]]]:
    """Those that are snippets, as `accept` leaves them, what they gave, and what is still wrong."""
    snippets = list[Snippet]()
    for number, source in enumerate(sources):
        try:
            snippets.append(written(source, f"page/idea{number}.py"))
        except NotTrueError:
            continue
    found = []
    for snippet, outcome in zip(snippets, run(snippets, SETTINGS).values(), strict=True):
        after = written(check.accepted(snippet, outcome), snippet.name)
        found.append((after, outcome, check.check(after, outcome, SETTINGS)))
    return found


@settings(
    max_examples=max(1, CASES // BATCH // 3),
    deadline=None,
    derandomize="FUZZ" not in os.environ,
    phases=[Phase.generate],  # a case is small as it is, and to run twenty of them takes its time
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(program, min_size=BATCH, max_size=BATCH))
def test_what_is_accepted_is_true_and_shown_whole_and_what_python_prints(
    sources: list[str],
) -> None:
    for snippet, outcome, problems in accepted(sources):
        assert [each for each in problems if " accept " in each.repair] == [], snippet.source
        if problems:
            continue
        promised = [line for step in snippet.steps for line in step.promise]
        assert on_the_page(snippet, outcome) == promised, snippet.source
        assert in_the_notebook(snippet, outcome) == promised, snippet.source
        searched = unescape(as_text(snippet, outcome)).split("\n")
        assert [line for line in promised if line and line not in searched] == [], snippet.source
        printed = [
            line
            for given in outcome.outputs
            for each in given
            for line in each.lines
            if each.kind == "printed"
        ]
        status, told = by_python(snippet.source)
        assert told == "".join("".join(printed).split()), snippet.source
        assert (status != 0) == bool(outcome.raised), snippet.source


def on_the_page(snippet: Snippet, outcome: Outcome) -> list[str]:
    with TemporaryDirectory() as folder:
        book = book_of({snippet.name: snippet}, {snippet.name: outcome}, Path(folder))
        html = cell(book, snippet, words.of("en"))
    outputs = re.findall("<samp[^>]*>(.*?)</samp>", html, re.DOTALL)
    return [line for each in outputs for line in unescape(each).split("\n")]


def in_the_notebook(snippet: Snippet, outcome: Outcome) -> list[str]:
    outputs = [each for cell in code_cells(snippet, outcome) for each in cell["outputs"]]
    texts = [each.get("text") or "".join(each.get("traceback", "")) for each in outputs]
    return [line for each in texts for line in each.removesuffix("\n").split("\n")]


def by_python(source: str) -> tuple[int, str]:
    """How Python ends that runs a source as a file, and what it prints but for white space."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "idea.py")
        file.write_text(source, encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "-IuW", "ignore", file],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
            check=False,
        )
    told = re.sub(r"^(  \+ Exception Group )?Traceback .*", "", ran.stdout, flags=re.M | re.S)
    return ran.returncode, "".join(told.split())
