"""What `accept` writes is true, and what is called true is what Python prints.

Snippets are put together at random from what contributors write, odd letters included, and run as
the build runs them. `make fuzz` tries 10,000 of them, `make test` some hundred.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checked_snippets import words
from checked_snippets.checking import check
from checked_snippets.html.cell import as_text, cell
from checked_snippets.notebooks.code_cells import code_cells
from checked_snippets.problem import NotTrueError
from checked_snippets.running.outcome import Outcome
from checked_snippets.running.pool import run
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS, book_of, written
from tests.fuzz.test_pages import CASES, visible

BATCH = 20

ODD = " \t\u00a0\u3000\u2028\x0b\x0c\x1c\x85\ufeff\u200d\u200b\\'\"#><&`|"
text = st.text(st.sampled_from(f"ab1.，张é{ODD}"), max_size=8)
statement = st.one_of(
    text.map("print({!r})".format),
    text.map("print({!r})".format),
    st.tuples(text, text).map(lambda two: f"print({two[0]!r}, {two[1]!r}, sep='\\n')"),
    text.map("print({!r}, end='')".format),
    text.map("for each in range(2):\n    print(each, {!r})".format),
    text.map("warnings.warn({!r})".format),
    st.sampled_from(
        ["warnings.warn('a\\n  b')", "print('Error: 0.5')", "sys.stderr.write('a\\n')"]
    ),
    st.sampled_from(['text = """\n#> no promise\n"""', "x = 1  # a comment", "x = '#> a'"]),
    st.sampled_from(["print(0.1 + 0.2)", "print([1.5, None])", "print()", "print('\\n')"]),
    st.just("print('UserWarning: no')"),
)
last = st.one_of(
    statement,
    text.map("raise ValueError({!r})".format),
    st.sampled_from(["1 / 0", "class Odd(Exception):\n    pass", "raise KeyboardInterrupt"]),
    st.sampled_from(["raise Exception", "raise ExceptionGroup('two', [ValueError('a')])"]),
)
promise = st.sampled_from(["", "", "\n#> another", "\n#>", "\n#> ...", "\n#> ValueError: ..."])


def joined(parts: tuple[list[tuple[str, str]], str, str]) -> str:
    """A snippet of statements, some of which have `#>` lines."""
    statements, last, promised = parts
    lines = ["import sys", "import warnings", *(f"{one}{line}" for one, line in statements)]
    return "\n".join([*lines, last + promised, ""])


program = st.tuples(st.lists(st.tuples(statement, promise), max_size=4), last, promise).map(joined)


def read(sources: list[str]) -> list[Snippet]:
    found = []
    for number, source in enumerate(sources):
        try:
            found.append(written(source, f"page/idea{number}.py"))
        except NotTrueError:
            continue
    return found


def shown(snippet: Snippet, outcome: Outcome) -> list[str]:
    """What a page, a notebook and the search show, each without spaces."""
    with TemporaryDirectory() as folder:
        book = book_of({snippet.name: snippet}, {snippet.name: outcome}, Path(folder))
        html = visible(cell(book, snippet, words.of("en")))
    outputs = [output for each in code_cells(snippet, outcome) for output in each["outputs"]]
    given = ["".join(each.get("text", each.get("traceback", ""))) for each in outputs]
    return [
        "".join(each.split()) for each in (html, "".join(given), visible(as_text(snippet, outcome)))
    ]


@settings(
    max_examples=max(1, CASES // BATCH),
    deadline=None,
    derandomize="FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(program, min_size=BATCH, max_size=BATCH))
def test_what_is_accepted_is_true_and_shown_whole(sources: list[str]) -> None:
    snippets = read(sources)
    for snippet, outcome in zip(snippets, run(snippets, SETTINGS).values(), strict=True):
        accepted = written(check.accepted(snippet, outcome), snippet.name)
        left = check.check(accepted, outcome, SETTINGS)
        assert [each for each in left if " accept " in each.repair] == [], snippet.source
        if not left:
            printed = "".join("".join(line for lines in outcome.printed for line in lines).split())
            for place in shown(accepted, outcome):
                assert all(line in place for line in [printed[:10], printed[-10:]]), accepted.source


@settings(max_examples=max(1, CASES // 100), deadline=None, derandomize="FUZZ" not in os.environ)
@given(st.lists(program, min_size=5, max_size=5))
def test_a_file_prints_for_its_reader_what_it_promises(sources: list[str]) -> None:
    snippets = read(sources)
    for snippet, outcome in zip(snippets, run(snippets, SETTINGS).values(), strict=True):
        accepted = written(check.accepted(snippet, outcome), snippet.name)
        if check.check(accepted, outcome, SETTINGS):
            continue
        command = [sys.executable, "-W", "ignore", "-c", accepted.source]
        ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        plain = [
            line
            for given in outcome.outputs
            for each in given
            for line in each.lines
            if each.kind == "printed"
        ]
        both = (ran.stdout + ran.stderr).expandtabs()
        assert all(line in both for line in plain), accepted.source
        assert (ran.returncode != 0) == bool(outcome.raised), accepted.source
