"""One page as a notebook: what each kind of Markdown and each kind of snippet becomes."""

import subprocess
import sys
from collections.abc import Collection, Mapping
from dataclasses import replace

import pytest
from nbformat import NotebookNode

from checked_snippets import words
from checked_snippets.checking import releases
from checked_snippets.notebooks.notebook import EVERY_WARNING, notebook
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.prose import left_over
from checked_snippets.pages.page import Page
from checked_snippets.running.outcome import Outcome, Output, pack
from tests.engine import SETTINGS, book_of, kept, written

SVG = '<svg style="max-width: 8px" viewBox="0 0 6 3"><g style="fill: var(--figure-0)" /></svg>'
SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
FIGURE = "![what to see](../../figures/page/idea.svg)\n"
PRINTS = "print(1)\n#> 1\n"


def convert(  # noqa: PLR0913, PLR0917 # all that a page may differ in
    body: str,
    source: str = PRINTS,
    others: Mapping[str, str] = {},
    solved: bool = True,
    notebooks: Collection[str] = (),
    site_url: str = "",
    outcome: Outcome | None = None,
) -> NotebookNode:
    """The page `tensors/shape` as a notebook, in a book whose snippets draw a figure each.

    They print what they promise, but for the first one if another `outcome` of it is given.
    """
    sources = {"page/idea.py": source, **others}
    snippets = {name: written(text, name) for name, text in sources.items()}
    outcomes = {name: kept(snippet) for name, snippet in snippets.items()}
    outcomes |= {"page/idea.py": outcome} if outcome else {}
    drawn = (pack("", SVG),)
    book = book_of(
        snippets, {name: replace(each, figures=drawn) for name, each in outcomes.items()}
    )
    text = f"---\ndescription: of it\n---\n\n# Title {{ #title }}\n\n{body}"
    page = Source("tensors/shape.md", text, book, words.of("en"), str, notebooks, site_url)
    return notebook(page, solved)


def cells(body: str, source: str = PRINTS, outcome: Outcome | None = None) -> list[NotebookNode]:
    """The cells below the title."""
    found: list[NotebookNode] = convert(body, source, outcome=outcome).cells[1:]
    return found


def gave(*outputs: Output, raised: str = "") -> Outcome:
    """What a snippet of one statement gave."""
    return Outcome((outputs,), raised)


def text(body: str, **options: str | Collection[str]) -> str:
    """The prose below the title."""
    found = convert(body, **options).cells[1:]  # type: ignore[arg-type] # str or names, as it is
    return "\n\n".join(cell.source for cell in found)


def test_it_begins_with_the_title_what_to_install_and_where_it_comes_from() -> None:
    first = convert(SHOWN, "import matplotlib\n", site_url="https://notes.example/en/").cells[0]
    assert first.source == (
        '<a id="title"></a>\n\n# Title\n\n'
        "To run it, install what it needs: `pip install matplotlib`.\n\n"
        "This notebook was made from "
        "[a page of the site](https://notes.example/en/tensors/shape.html)."
    )


BELOW = SHOWN.replace("\n", "\n    ").rstrip(" ")


@pytest.mark.parametrize(
    ("body", "kinds", "last"),
    [
        (f"1. one\n\n    {BELOW}\n2. two", "markdown code markdown", "2. two"),
        (f"- one\n\n    {BELOW}\n    behind", "markdown code markdown", "behind"),
        (f"!!! note\n\n    {BELOW}\n    behind", "markdown code markdown", "behind"),
        (
            f"!!! note\n\n\t{BELOW}\nbehind".replace("    ", "\t"),
            "markdown code markdown",
            "behind",
        ),
        (f"- one\n\n    {FIGURE}\n- two", "markdown code markdown", "- two"),
        (f"??? tip\n\n    {FIGURE}\nbehind", "markdown code markdown", "behind"),
        (
            f"> a\n>\n> {SHOWN}".replace("\n--8", "\n> --8").replace("\n```", "\n> ```"),
            "markdown code",
            "",
        ),
    ],
)
def test_a_part_becomes_a_cell_wherever_it_stands(body: str, kinds: str, last: str) -> None:
    found = cells(body)
    assert " ".join(cell.cell_type for cell in found) == kinds
    assert found[-1].source == last or found[-1].cell_type == "code"
    assert "--8<--" not in "".join(cell.source for cell in found)
    assert [*left_over(Page("a.md", "docs/a.md", body))] == []


def test_a_box_in_a_list_stays_in_it() -> None:
    assert text('- one\n\n    !!! note "T"\n\n        words\n\n- two\n') == (
        "- one\n\n    > **T**\n    >\n    > words\n\n- two"
    )


def test_money_is_no_formula_there_either() -> None:
    assert text("$3 or $4, and $x$") == r"\$3 or \$4, and $x$"


def test_it_says_so_if_its_code_asks_for_a_gpu() -> None:
    assert "CUDA" not in convert(SHOWN).cells[0].source
    asks = convert(SHOWN, 'device = "cuda"\n').cells[0].source
    assert asks.endswith("The outputs stored here are those of a machine without one.")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("## Rule { #the-rule }\n\nLook.", '<a id="the-rule"></a>\n\n## Rule\n\nLook.'),
        ("### E1 · It { #e1 .wrong }", '<a id="e1"></a>\n\n### E1 · It'),
        ("a<!--contents-->", "a"),
        ("`<!--code-->` and `## x { #x }`", "`<!--code-->` and `## x { #x }`"),
        ("$\\{x\\} [a](b.md)$", "$\\{x\\} [a](b.md)$"),
        ("- a\n\n    $$\n    x\n    $$", "- a\n\n    $$\n    x\n    $$"),
        ("```text\n# a { #b }\n```", "```text\n# a { #b }\n```"),
        ("**是。**下", "<strong>是。</strong>下"),
        ("a **b** c", "a **b** c"),
        ('!!! note "Mind"\n    one\n\n    two\n\nthree', "> **Mind**\n>\n> one\n>\n> two\n\nthree"),
        (
            '??? tip "Hint"\n    `x`\n\n    y\n\nthree',
            "<details><summary>Hint</summary>\n\n`x`\n\ny\n\n</details>\n\nthree",
        ),
    ],
)
def test_prose_is_what_jupyter_renders(body: str, expected: str) -> None:
    assert text(body) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("indexing.md#rows", "[a *b*](indexing.ipynb#rows)"),
        ("../index.md", "[a *b*](../index.ipynb)"),
        ("#rows", "[a *b*](#rows)"),
        ("https://pytorch.org/x.md", "[a *b*](https://pytorch.org/x.md)"),
        (
            "../reference/glossary.md#view",
            "[a *b*](https://n.example/reference/glossary.html#view)",
        ),
        ("../notebooks.zip", "[a *b*](https://n.example/notebooks.zip)"),
    ],
)
def test_links_lead_to_notebooks_or_to_the_site(target: str, expected: str) -> None:
    known = {"tensors/indexing.md", "index.md"}
    options = {"notebooks": known, "site_url": "https://n.example/"}
    assert text(f"[a *b*]({target})", **options) == expected


def test_what_has_no_address_is_no_link() -> None:
    assert text("see [the *glossary*](../reference/glossary.md).") == "see the *glossary*."


def test_prose_begins_a_cell_at_each_heading() -> None:
    sources = [cell.source for cell in cells("a\n\n## B { #b }\n\nc\n\n```text\n# d\n```\n")]
    assert sources == ["a", '<a id="b"></a>\n\n## B\n\nc\n\n```text\n# d\n```']


def test_what_stands_there_was_printed_unless_its_promise_is_shorter() -> None:
    outcome = gave(Output("printed", ("tensor(0.3333)", "a long line")))
    (cell,) = cells(SHOWN, "f()\n#> tensor(0.3334)\n#> a ...\n", outcome)
    assert [output.text for output in cell.outputs] == ["tensor(0.3333)\na ...\n"]


def test_each_output_stands_below_its_statement() -> None:
    first, second, last = cells(SHOWN, "x = 1\nprint(x)\n#> 1\n# (2,)\nprint(2)\n#> 2\ny = 3\n")
    assert [first.source, second.source, last.source] == [
        "x = 1\nprint(x)",
        "# (2,)\nprint(2)",
        "y = 3",
    ]
    assert [cell.outputs for cell in (first, second, last)] == [
        [{"output_type": "stream", "name": "stdout", "text": "1\n"}],
        [{"output_type": "stream", "name": "stdout", "text": "2\n"}],
        [],
    ]


def test_an_exception_does_not_stop_the_notebook() -> None:
    said = "ZeroDivisionError: division by zero"
    outcome = gave(Output("raised", (said,)), raised="ZeroDivisionError")
    (cell,) = cells(SHOWN, f"1 / 0\n#> {said}\n", outcome)
    assert cell.metadata.tags == ["raises-exception"]
    (output,) = cell.outputs
    assert (output.ename, output.evalue) == ("ZeroDivisionError", "division by zero")
    assert output.traceback == [said]


def test_a_message_of_several_lines_and_a_name_with_its_module_stay_whole() -> None:
    said = "numpy.exceptions.AxisError: axis 2", "is out of bounds"
    outcome = gave(Output("printed", ("1",)), Output("raised", said), raised="AxisError")
    (cell,) = cells(SHOWN, f"f()\n#> 1\n#> {said[0]}\n#> {said[1]}\n", outcome)
    stream, error = cell.outputs
    assert stream.text == "1\n"
    assert (error.ename, error.evalue) == ("AxisError", "axis 2\nis out of bounds")


def test_a_syntax_error_begins_with_its_place() -> None:
    report = '  File "<data>", line 2\n    ])\n    ^\nSyntaxError: unmatched'
    promised = "".join(f"#> {line}\n" for line in report.split("\n"))
    outcome = gave(Output("raised", tuple(report.split("\n"))), raised="SyntaxError")
    (cell,) = cells(SHOWN, f"compile()\n{promised}", outcome)
    (error,) = cell.outputs
    assert (error.ename, error.evalue, error.traceback) == ("SyntaxError", "unmatched", [report])


def test_warnings_are_on_another_stream_and_shown_each_time() -> None:
    outcome = gave(Output("warned", ("UserWarning: old",)), Output("printed", ("tensor(1)",)))
    setup, cell = cells(SHOWN, "print(x.T)\n#> UserWarning: old\n#> tensor(1)\n", outcome)
    assert setup.source == EVERY_WARNING
    assert [(each.name, each.text) for each in cell.outputs] == [
        ("stderr", "UserWarning: old\n"),
        ("stdout", "tensor(1)\n"),
    ]


def test_every_warning_is_none_of_what_torch_says_while_it_loads_a_part_of_itself() -> None:
    cell = f"{EVERY_WARNING}\nimport torch._decomp.decompositions_for_jvp"
    told = subprocess.run([sys.executable, "-c", cell], capture_output=True, text=True, check=True)
    assert told.stderr == ""


def test_jupyter_shows_no_value_that_python_would_not() -> None:
    (cell,) = cells(SHOWN, "x = []\nx.index(\n    1)  # é\n")
    assert cell.source == "x = []\nx.index(\n    1);  # é"


def test_a_figure_is_not_torn_from_the_statements_that_draw_it() -> None:
    source = "print(1)\n#> 1\nplt.plot(x)\nprint(2)\n#> 2\nplt.plot(y)\n"
    first, second = cells(SHOWN + "\nBetween.\n\n" + FIGURE, source)[:2]
    assert first.source == "print(1)"
    assert second.source == "plt.plot(x)\nprint(2)\nplt.plot(y);"
    assert [each.output_type for each in second.outputs] == ["stream", "display_data"]


def test_a_figure_needs_nothing_of_the_site() -> None:
    svg = cells(SHOWN + FIGURE)[0].outputs[-1].data["image/svg+xml"]
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4" role="img"')
    assert '<title id="figure.1">what to see</title>' in svg
    assert 'style="background: #fff;' in svg
    assert "fill: #0a67b2" in svg
    assert "var(" not in svg


def test_the_code_of_a_figure_is_folded_unless_the_page_shows_it() -> None:
    (folded,) = cells(FIGURE)
    assert folded.metadata.jupyter == {"source_hidden": True}
    assert folded.source == "print(1)"
    (shown,) = cells(SHOWN + FIGURE)
    assert "jupyter" not in shown.metadata


def test_a_figure_that_only_we_can_draw_is_a_picture() -> None:
    (cell,) = cells(FIGURE, "from tensor_notes.draw import tensor\n")
    assert cell.source == "![what to see](attachment:page-idea.svg)"
    assert [*cell.attachments["page-idea.svg"]] == ["image/svg+xml"]


def test_code_that_a_reader_cannot_run_is_only_to_be_read() -> None:
    (cell,) = cells(SHOWN, "from tensor_notes.draw import tensor\n")
    assert cell.source == "```python\nfrom tensor_notes.draw import tensor\n```"


SOLUTION = (
    '\n??? success "Solution"\n    ```python\n    --8<-- "page/solution.py"\n    ```\n\n    So.\n'
)


def test_a_solution_stands_below_its_heading_and_is_marked() -> None:
    found = convert(SHOWN + SOLUTION, others={"page/solution.py": "x = 2\n"}).cells[2:]
    assert [cell.source for cell in found] == ["#### Solution", "x = 2", "So."]
    assert all(cell.metadata.tags == ["solution"] for cell in found)


def test_a_notebook_to_work_in_gives_nothing_away() -> None:
    wrong = SOLUTION.replace("solution", "wrong_sum").replace("success", "failure")
    others = {"page/solution.py": "x = 2\n", "page/wrong_sum.py": "x = 3\n"}
    body = f"{SHOWN}{SOLUTION}\nGo on.\n\n## Wrong {{ #wrong }}\n{wrong}"
    found = convert(body, others=others, solved=False)
    assert [cell.source for cell in found.cells[1:]] == ["print(1)", "Go on."]
    assert '<a id="wrong"></a>\n\n## Wrong' in [
        c.source for c in convert(body, others=others).cells
    ]


def test_a_page_may_lack_a_title() -> None:
    snippet = written(PRINTS)
    book = book_of({snippet.name: snippet}, {snippet.name: kept(snippet)})
    page = Source("page.md", SHOWN, book, words.of("zh"))
    assert [cell.source for cell in notebook(page).cells] == ["", "print(1)"]


def test_what_stands_with_a_solution_is_not_given_away_either() -> None:
    body = SHOWN + SOLUTION.replace("page/solution.py", "page/idea.py")
    found = convert(f"Go on.\n\n{body}", solved=False).cells[1:]
    assert [cell.source for cell in found] == ["Go on.", "print(1)"]


def test_cells_are_numbered() -> None:
    found = convert("a\n\n" + SHOWN).cells
    assert [cell.id for cell in found] == ["cell-0", "cell-1", "cell-2"]
    assert found[-1].execution_count == 1


def test_what_another_release_gives_is_folded_below_the_code() -> None:
    snippet = written(PRINTS)
    there = Outcome(((Output("printed", ("2",)),),))
    entries = [*releases.recorded(snippet, there, SETTINGS, exact=True)]
    book = replace(
        book_of({snippet.name: snippet}, {snippet.name: kept(snippet)}),
        releases=[releases.read("NumPy 9", entries)],
    )
    _, code, note = notebook(Source("a.md", f"# Title\n\n{SHOWN}", book, words.of("en"))).cells
    assert code.source == "print(1)"
    assert note.source == (
        "<details><summary>NumPy 9 gives another output</summary>\n\n"
        "```python\nprint(1)\n```\n\n```text\n2\n```\n\n</details>"
    )


GUESS = f"""\
How much?

{SHOWN}
- [x] `1`
- [ ] 2

    ```python
    --8<-- "page/if_doubled.py"
    ```

    Nobody doubled it.

One.

```python
--8<-- "page/more.py"
```

## Next {{ #next }}

Words.
"""
BELIEFS = {"page/if_doubled.py": "print(2)\n#> 2\n", "page/more.py": "print(3)\n#> 3\n"}


def test_a_guess_has_choices_that_open_one_by_one() -> None:
    (choices,) = [
        each.source for each in convert(GUESS, others=BELIEFS).cells if "Your guess?" in each.source
    ]
    assert "<details><summary><code>1</code></summary>\n\nYes.\n\n</details>" in choices
    assert (
        "<details><summary>2</summary>\n\nNo. This program gives that:\n\n"
        "```python\nprint(2)\n#> 2\n```\n\nNobody doubled it.\n\n</details>"
    ) in choices


def test_what_a_guess_is_about_and_its_answer_are_folded_up_to_the_next_heading() -> None:
    found = convert(GUESS, others=BELIEFS).cells
    code = [each for each in found if each.cell_type == "code"]
    assert [each.metadata.get("jupyter") for each in code] == [{"outputs_hidden": True}] * 2
    words = [each.source for each in found if each.cell_type == "markdown"]
    assert "<details><summary>The answer</summary>\n\nOne.\n\n</details>" in words
    assert '<a id="next"></a>\n\n## Next\n\nWords.' in words


def test_the_program_of_a_choice_is_not_missing_in_the_notebook() -> None:
    assert not [*left_over(Page("a.md", "docs/a.md", f"# A {{ #a }}\n\n{GUESS}"))]


def test_a_starter_has_its_checker_and_inputs_folded_above_it() -> None:
    above = ("specification.py", "check.py", "inputs.py")
    behind = tuple(written(f"print({name!r})\n", name) for name in above)
    starter = replace(written("check()\n", "page/one/starter.py"), prelude=behind)
    snippets = {"page/one/starter.py": starter}
    book = book_of(snippets, {name: kept(each) for name, each in snippets.items()})
    text = '# Title { #title }\n\n```python\n--8<-- "page/one/starter.py"\n```\n'
    found = notebook(Source("a.md", text, book, words.of("en"))).cells
    assert [cell.source for cell in found[1:]] == [
        "print('check.py')\n\n\nprint('inputs.py')",
        "check()",
    ]
    assert [cell.metadata.get("jupyter") for cell in found[1:]] == [{"source_hidden": True}, None]
