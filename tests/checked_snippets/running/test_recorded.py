"""What needs a GPU is run by no build: it shows what was recorded, or that nothing has been."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets import words
from checked_snippets.checking import book
from checked_snippets.checking.check import check
from checked_snippets.html.cell import CELL
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.notebooks.code_cells import code_cells
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.script import fenced
from checked_snippets.running import cache, recorded
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.settings import Settings
from tests.engine import SETTINGS, book_of, given, written

NAME = "page/where_on_a_gpu.py"
SOURCE = 'import torch\n\nprint(torch.ones(1, device="cuda").device)\n1 / 0\n'
SNIPPET = written(SOURCE, NAME)
GAVE = Outcome(
    (*given("", "cuda:0"), (Output("raised", ("ZeroDivisionError: division by zero",)),)),
    raised="ZeroDivisionError",
)
WHERE = "Imitation 9, PyTorch 2.13.0, 2026-12-01"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project without a record."""
    return replace(SETTINGS, project=tmp_path)


def record(settings: Settings, text: str | None = None) -> Settings:
    """A project whose record says what a device gave that there is not."""
    entries = {NAME: recorded.entry_of(SNIPPET, GAVE)}
    versions = {"PyTorch": "2.13.0"}
    whole = {"date": "2026-12-01", "device": "Imitation 9", "versions": versions}
    file = settings.project / recorded.RECORD
    file.parent.mkdir()
    file.write_text(text or json.dumps(whole | {"snippets": entries}), encoding="utf-8")
    return settings


def test_without_a_record_nothing_is_run_and_nothing_is_wrong(settings: Settings) -> None:
    outcome = cache.outcomes(settings, [SNIPPET])[NAME]
    assert outcome == Outcome(())
    assert check(SNIPPET, outcome, settings) == []
    assert cache.why(settings, SNIPPET) == ""


def test_what_was_recorded_is_what_it_gave(settings: Settings) -> None:
    outcome = cache.outcomes(record(settings), [SNIPPET])[NAME]
    assert outcome == replace(GAVE, recorded=WHERE)
    assert check(SNIPPET, outcome, settings) == []


def test_a_record_that_is_older_than_the_snippet_is_a_problem(settings: Settings) -> None:
    changed = written(SOURCE + "2 / 0\n", NAME)
    outcome = cache.outcomes(record(settings), [changed])[NAME]
    assert outcome.outputs == ()
    assert [str(problem) for problem in check(changed, outcome, settings)] == [
        f"snippets/{NAME}:1: has changed since its output was recorded on a GPU\n"
        "  to repair: make on-a-gpu, on a machine with one; "
        "or delete what bench/on-a-gpu.json has of it"
    ]


def test_one_that_the_record_does_not_know_is_not_recorded_yet(settings: Settings) -> None:
    other = written(SOURCE, "page/other_on_a_gpu.py")
    assert cache.outcomes(record(settings), [other]) == {other.name: Outcome(())}


@pytest.mark.parametrize("text", ["{", "[]", '{"snippets": 1}', f'{{"snippets": {{"{NAME}": 1}}}}'])
def test_a_record_that_no_script_has_written_is_a_problem(settings: Settings, text: str) -> None:
    outcome = cache.outcomes(record(settings, text), [SNIPPET])[NAME]
    (problem,) = check(SNIPPET, outcome, settings)
    assert str(problem).startswith("bench/on-a-gpu.json:1: is not what bench/on_a_gpu.py writes")


def test_only_the_name_of_an_exception_may_be_promised(settings: Settings) -> None:
    promising = written("print(1)\n#> 1\n1 / 0\n#> ZeroDivisionError: ...\n", NAME)
    (problem,) = check(promising, Outcome(()), settings)
    assert str(problem) == (
        f"snippets/{NAME}:2: promises what no build can compare: it needs a GPU, and its output is "
        "recorded\n    1\n  to repair: delete these `#>` lines"
    )


def test_accepting_leaves_it_as_it_is(settings: Settings) -> None:
    file = record(settings).snippet_folder / NAME
    file.parent.mkdir(parents=True)
    file.write_text(SOURCE, encoding="utf-8")
    assert book.accept(settings) == []
    assert file.read_text(encoding="utf-8") == SOURCE


def shown(outcome: Outcome, language: str) -> str:
    context = Context(book_of({NAME: SNIPPET}, {NAME: outcome}), words.of(language))
    return finished(CELL.format(name=NAME), context)


@pytest.mark.parametrize(
    ("language", "with_record", "without"),
    [
        (
            "en",
            f"Recorded on a GPU: {WHERE}. No build runs this.",
            "This needs a GPU. What it prints there has not been recorded yet.",
        ),
        (
            "zh",
            f"输出录自一块 GPU：{WHERE}。构建网站时不运行这段代码。",
            "这段代码要有 GPU 才能运行，输出还没有录下来。",
        ),
    ],
)
def test_a_page_says_where_the_output_is_from(
    language: str, with_record: str, without: str
) -> None:
    html = shown(replace(GAVE, recorded=WHERE), language)
    assert html.endswith(f'<p class="on-a-gpu">{with_record}</p>')
    assert '<samp class="printed">cuda:0</samp>' in html
    html = shown(Outcome(()), language)
    assert html.endswith(f'<p class="on-a-gpu">{without}</p>')
    assert "<samp" not in html


def test_other_snippets_say_nothing_of_it() -> None:
    snippet = written("print(1)\n#> 1\n")
    context = Context(book_of({snippet.name: snippet}, {snippet.name: Outcome(())}), words.of("en"))
    assert "on-a-gpu" not in finished(CELL.format(name=snippet.name), context)


def test_a_notebook_goes_on_where_there_is_no_gpu() -> None:
    cells = code_cells(SNIPPET, Outcome(()))
    assert [cell["metadata"] for cell in cells] == [{"tags": ["raises-exception", "on-a-gpu"]}]


def test_markdown_says_where_the_output_is_from() -> None:
    outcome = replace(GAVE, recorded=WHERE)
    text = f'```python\n--8<-- "{NAME}"\n```\n'
    page = Source("page.md", text, book_of({NAME: SNIPPET}, {NAME: outcome}), words.of("en"))
    said = f"Recorded on a GPU: {WHERE}. No build runs this."
    assert page.program(NAME) == f"{fenced(SNIPPET, outcome)}\n\n{said}"
