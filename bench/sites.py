"""The same cells and figures as a project of ours, as plain pages, and for the peers.

Every output is known by arithmetic, so that nothing has to run before it is measured.
"""

import json
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

PROJECT = Path(__file__).parents[1]

CELLS_PER_PAGE, FIGURES = 12, (5, 11)
"""A page has twelve cells; those at these places draw a figure, the others print."""

SEEN = {"zh": "正弦与余弦", "en": "sine and cosine"}
"""What the figures are described with."""

SENTENCE = {
    "zh": "先想想输出是什么，再往下看：张量的形状和数值都由这几行代码决定。",
    "en": "Think what it prints before you read on: these lines decide the shape and the values.",
}

BROADCAST = """import torch

row = torch.arange(3) + {n}  # (3,)
column = torch.arange(2).reshape(2, 1)  # (2, 1)
print(row + column)
"""
GRADIENT = """import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 * {n}
y.backward()
print(x.grad)
"""
PRODUCT = """import torch

matrix = torch.arange(6).reshape(2, 3)  # (2, 3)
print(matrix @ torch.full((3,), {n}))
"""
RANDOM = """import torch

torch.manual_seed({n})
print(torch.randperm({n}).sum())
"""
DESCENT = """import torch

weight = torch.tensor(0.0, requires_grad=True)
for _ in range(20):
    loss = (weight - {n}) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.5 * weight.grad
        weight.grad.zero_()
print(weight)
"""
CURVE = """import torch
from matplotlib import pyplot as plt

x = torch.linspace(0, {n} / 500, 200)
_, axes = plt.subplots()
axes.plot(x, torch.sin(x))
axes.plot(x, torch.cos(x))
axes.grid()
"""

PRINTING: list[tuple[str, Callable[[int], str]]] = [
    (
        BROADCAST,
        lambda n: f"tensor([[{n}, {n + 1}, {n + 2}],\n        [{n + 1}, {n + 2}, {n + 3}]])",
    ),
    (GRADIENT, lambda n: f"tensor({6 * n}.)"),
    (PRODUCT, lambda n: f"tensor([{3 * n:{len(str(12 * n))}}, {12 * n}])"),
    (RANDOM, lambda n: f"tensor({n * (n - 1) // 2})"),
    (DESCENT, lambda n: f"tensor({n}., requires_grad=True)"),
]
"""Code and what it prints, for a number of four digits."""


@dataclass(frozen=True)
class Cell:
    """A snippet: its page, its code, and its output; one without output draws a figure."""

    page: str
    name: str
    code: str
    output: str = ""

    @property
    def source(self) -> str:
        """The file in `snippets/`, with its promise."""
        return self.code + "".join(f"#> {line}\n" for line in self.output.splitlines())


def cells(count: int) -> list[Cell]:
    """As many cells as asked for, all of them different."""
    return [cell(index, 1000 + index) for index in range(count)]


def cell(index: int, number: int) -> Cell:
    """The cell at a place of the series, with a number of its own in its code.

    >>> cell(13, 1200).output
    'tensor(7200.)'
    """
    page, place = divmod(index, CELLS_PER_PAGE)
    identity = f"page{page:03}", f"idea_{place:02}"
    if place in FIGURES:
        return Cell(*identity, CURVE.format(n=number))
    code, output = PRINTING[place % len(PRINTING)]
    return Cell(*identity, code.format(n=number), output(number))


def by_page(every: list[Cell]) -> Iterator[tuple[str, list[Cell]]]:
    return ((page, list(group)) for page, group in groupby(every, key=lambda cell: cell.page))


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def page(title: str, language: str, blocks: Iterator[str]) -> str:
    """A page of Markdown: each block below a sentence."""
    pieces = (f"{SENTENCE[language]}\n\n{block}\n\n" for block in blocks)
    return f"# {title} {{ #{title} }}\n\n{''.join(pieces)}"


def write_ours(folder: Path, every: list[Cell]) -> None:
    """A project of ours: snippets, and pages in two languages that show them."""
    write_configuration(folder, project_configuration())
    write(folder / "pyproject.toml", project_table())
    for each in every:
        write_snippet(folder, each)
    write_pages(folder / "docs", every, our_block)


def write_snippet(folder: Path, cell: Cell) -> None:
    write(folder / "snippets" / cell.page / f"{cell.name}.py", cell.source)


def write_plain(folder: Path, every: list[Cell], figures: Path) -> None:
    """The same pages without our plugin, and without our templates, which ask for it.

    Code, outputs and figures are already there.
    """
    configuration = project_configuration().replace("  - tensor-notes\n", "")
    configuration = re.sub(r"docs_dir: .*", "docs_dir: pages", configuration)
    ours = r"^(  custom_dir: .*\n|extra:\n(  .*\n)*)"
    write_configuration(folder, re.sub(ours, "", configuration, flags=re.M))
    write_pages(folder / "pages", every, plain_block)
    (folder / "pages" / "figures").symlink_to(figures)


def write_pages(folder: Path, every: list[Cell], block: Callable[[Cell], str]) -> None:
    for language in SENTENCE:
        for title, group in by_page(every):
            text = page(title, language, map(block, group)).replace("![]", f"![{SEEN[language]}]")
            write(folder / language / f"{title}.md", text)


def our_block(cell: Cell) -> str:
    name = f"{cell.page}/{cell.name}"
    shown = f'```python\n--8<-- "{name}.py"\n```'
    return shown if cell.output else f"{shown}\n\n![](../figures/{name}.svg)"


def plain_block(cell: Cell) -> str:
    figure = f"![](../figures/{cell.page}/{cell.name}.svg)"
    shown = f"```text\n{cell.output}\n```" if cell.output else figure
    return f"```python\n{cell.code}```\n\n{shown}"


def project_configuration() -> str:
    """The project's own mkdocs.yml, without its navigation and its plugins' options."""
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    blocks = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    kept = "".join(each for each in blocks if not each.startswith(("nav:", "watch:")))
    return re.sub(r"^  - tensor-notes:.*\n(?:   .*\n)*", "  - tensor-notes\n", kept, flags=re.M)


def project_table() -> str:
    """What the project's own pyproject.toml says of its snippets.

    >>> project_table().startswith("[tool.checked-snippets]\\nlanguages = ")
    True
    """
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    return text[text.index("[tool.checked-snippets]") :].partition("\n\n")[0]


def write_configuration(folder: Path, text: str) -> None:
    write(folder / "mkdocs.yml", text)
    (folder / "docs").mkdir()
    (folder / "docs" / "theme").symlink_to(PROJECT / "docs" / "theme")


def write_peer(folder: Path, plugin: str) -> None:
    """The configuration of a peer: the same theme as it comes, search, and its own plugin."""
    text = (
        "site_name: Peer\ntheme: {name: material, font: false}\n"
        "markdown_extensions: [attr_list, pymdownx.superfences]\n"
    )
    write(folder / "mkdocs.yml", f"{text}plugins:\n  - search\n  - {plugin}\n")


def write_zensical(folder: Path, language: str) -> None:
    """The project's own pages of a language for Zensical, with its theme as it comes."""
    text = project_configuration()
    extensions = text[text.index("markdown_extensions:") :].partition("\n\n")[0]
    include = f"  - pymdownx.snippets: {{base_path: [{PROJECT / 'snippets'}]}}\n"
    write(
        folder / "mkdocs.yml", f"site_name: Peer\ntheme: {{font: false}}\n{extensions}\n{include}"
    )
    shutil.copytree(PROJECT / "docs" / language, folder / "docs")


def write_notebooks(folder: Path, every: list[Cell]) -> None:
    """Pages as notebooks that mkdocs-jupyter runs."""
    write_peer(folder, "mkdocs-jupyter: {execute: true, allow_errors: false}")
    for title, group in by_page(every):
        pairs = [(f"# {title}", "")] + [(SENTENCE["en"], each.code) for each in group]
        pieces = [piece for text, code in pairs for piece in notebook_cells(text, code)]
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        book = {"cells": pieces, "metadata": {"kernelspec": kernel}}
        text = json.dumps(book | {"nbformat": 4, "nbformat_minor": 4})
        write(folder / "docs" / f"{title}.ipynb", text)


def notebook_cells(text: str, code: str) -> Iterator[dict[str, object]]:
    yield {"cell_type": "markdown", "metadata": {}, "source": text}
    if code:
        empty: dict[str, object] = {"metadata": {}, "execution_count": None, "outputs": []}
        yield {"cell_type": "code", "source": code, **empty}


def write_exec(folder: Path, every: list[Cell], languages: Iterable[str] = ("en",)) -> None:
    """Pages whose Python blocks markdown-exec runs, in one language or in several."""
    write_peer(folder, "markdown-exec")
    for language in languages:
        for title, group in by_page(every):
            text = page(title, language, map(exec_block, group))
            write(folder / "docs" / language / f"{title}.md", text)


PRINT_FIGURE = """
from io import StringIO

drawn = StringIO()
plt.savefig(drawn, format="svg")
plt.close()
print(drawn.getvalue())
"""


def exec_block(cell: Cell) -> str:
    if cell.output:
        return f'```python exec="on" source="above" result="text"\n{cell.code}```'
    return f'```python exec="on" source="above" html="true"\n{cell.code}{PRINT_FIGURE}```'


DRAW = """
import pathlib, sys
from matplotlib import pyplot as plt

snippets, figures = map(pathlib.Path, sys.argv[1:])
for file in sorted(snippets.rglob("*.py")):
    exec(file.read_text(), {})
    if plt.get_fignums():
        target = (figures / file.relative_to(snippets)).with_suffix(".svg")
        target.parent.mkdir(parents=True, exist_ok=True)
        plt.savefig(target)
        plt.close()
"""
"""A program that draws the figures of a folder of snippets as files, for the plain pages."""
