"""The mistakes of somebody who writes a first page: each is told once, where it is repaired."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checked_snippets import settings
from checked_snippets.checking import book
from checked_snippets.problem import Problem
from tensor_notes.checks import CHECKS, remembered
from tensor_notes.features.new_page import new_page
from tests.conftest import PROJECT, empty_book

NAV = "nav:\n  - index.md\n  - tensors:\n      - tensors/index.md\n\ntheme:"
TERM = """
[tensors.stable-sort]
en = ["stable sort"]
zh = ["稳定排序"]
en_means = "A sort that keeps the order of equals."
zh_means = "不打乱相等者次序的排序。"
page = "tensors/sorting"
"""
SLIDER = """
import matplotlib.pyplot as plt

round = 3  # @param {type:"slider", min:0, max:3, step:1}
for place in range(3):
    plt.plot([place, round])
plt.xlim(0, 1)
label = plt.xlabel("place")
"""
MORE = """
A stable sort (稳定排序): $n\\log n$ steps, 3 times. See [above](#sorting), [here](index.md).
"""

ZH, EN = "docs/zh/tensors/sorting.md", "docs/en/tensors/sorting.md"
BOTH = (ZH, EN)
SNIPPETS = "snippets/sorting"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page as `notes new` makes it, with no TODO left, run once."""
    project = empty_book(tmp_path_factory.mktemp("first"))
    configuration = project / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("\ntheme:", f"\n{NAV}", 1), encoding="utf-8")
    for language, title in [("zh", "一页"), ("en", "A page")]:
        for name in ("index.md", "tensors/index.md"):
            page = project / "docs" / language / name
            page.parent.mkdir(exist_ok=True)
            page.write_text(f"# {title} {{ #top }}\n", encoding="utf-8")
    new_page(project, "tensors/sorting")
    shutil.copy(PROJECT / "snippets/check.py", project / "snippets")
    for path in BOTH:
        text = (project / path).read_text(encoding="utf-8").replace("TODO", "Done")
        (project / path).write_text(text + MORE, encoding="utf-8")
    (project / SNIPPETS / "drawing.py").write_text(SLIDER.lstrip())
    (project / "snippets/labels.toml").write_text('"place" = "名次"\n', encoding="utf-8")
    (project / "docs/glossary.toml").write_text(TERM, encoding="utf-8")
    assert [*map(str, told(project))] == []
    return project


@pytest.fixture
def project(first: Path, tmp_path: Path) -> Path:
    return shutil.copytree(first, tmp_path / "project", symlinks=True)


def told(project: Path) -> list[Problem]:
    """What the check says, each problem once; what it said before an edit is kept."""
    opened = book.open_book(settings.read(project), checks=[remembered(CHECKS)])
    return sorted(set(opened.problems))


Edit = Callable[[Path], object]


def edit(path: str, old: str, new: str) -> Edit:
    """Replace what a file says."""

    def edited(project: Path) -> None:
        text = (project / path).read_text(encoding="utf-8")
        assert old in text
        (project / path).write_text(text.replace(old, new), encoding="utf-8")

    return edited


def add(path: str, text: str) -> Edit:
    def added(project: Path) -> None:
        with (project / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return added


def rename(path: str, name: str) -> Edit:
    return lambda project: (project / path).rename((project / path).with_name(name))


def delete(path: str) -> Edit:
    return lambda project: (project / path).unlink()


def all_of(*edits: Edit) -> Edit:
    return lambda project: [each(project) for each in edits]


QUESTION, DRAWING = f"{SNIPPETS}/question.py", f"{SNIPPETS}/drawing.py"
INPUTS, SOLUTION = f"{SNIPPETS}/doubled/inputs.py", f"{SNIPPETS}/doubled/solution.py"

MISTAKES: dict[str, tuple[Edit, str, str]] = {
    "a translation is missing": (
        delete(ZH),
        f"{EN}:1: has no translation {ZH}",
        "write it",
    ),
    "a heading in one language alone": (
        add(EN, "\n## More { #more }\n"),
        rf"{ZH}:\d+: differs from its translation {EN}\n    .*: nothing  ≠  {EN}:\d+: "
        r"## More \{ #more \}",
        "give both the same headings",
    ),
    "a wrong output": (
        edit(QUESTION, "[2, 3, 4]", "[2, 3, 5]"),
        f"{QUESTION}:4: prints something else than its `#>` lines say",
        f"checked-snippets accept {QUESTION}",
    ),
    "a typo in the code": (
        edit(QUESTION, "print(row", "print(rwo"),
        f"{QUESTION}:4: raises an exception that no `#>` line below it promises",
        "mend the code; or, if it is meant, name it below: `#> NameError`",
    ),
    "a typo in the first line of the code": (
        edit(QUESTION, "torch.tensor", "torch.tensro"),
        f"{QUESTION}:3: raises before the last statement",
        "mend the code; what is meant is the last statement of a snippet of its own",
    ),
    "a warning of a library": (
        edit(QUESTION, "print(row + 1)", "print(row.numpy() + 1, torch.range(1, 2).shape)"),
        f"{QUESTION}:4: warns of what no `#>` line below it names",
        "mend the code; or, if it is meant, name it below: `#> UserWarning`",
    ),
    "a typo in the name of a snippet": (
        edit(EN, "sorting/question.py", "sorting/questoin.py"),
        f"{EN}:9: there is no {SNIPPETS}/questoin.py",
        "write what it is called: sorting/question.py",
    ),
    "a snippet that no page shows": (
        add(f"{SNIPPETS}/lost.py", "x = 1\n"),
        f"{SNIPPETS}/lost.py:1: no page shows this snippet",
        "show it on a page, or delete it",
    ),
    "another word behind the ticks": (
        edit(EN, '```python\n--8<-- "sorting/question', '```py\n--8<-- "sorting/question'),
        f"{EN}:9: a block that shows a snippet in another form",
        'write ```python, and in the block nothing but --8<-- "sorting/question.py"',
    ),
    "a formula differs": (
        edit(EN, r"n\log n", r"n \log m"),
        rf"{ZH}:\d+: says something else than {EN}:\d+: formula\n    {ZH}:\d+: \$n\\log n\$\n"
        rf"    {EN}:\d+: \$n \\log m\$",
        "let both say the same",
    ),
    "a number differs": (
        edit(EN, "3 times", "4 times"),
        rf"{ZH}:\d+: says something else than {EN}:\d+: number\n    {ZH}:\d+: 3\n    {EN}:\d+: 4",
        "let both say the same",
    ),
    "a figure without a description": (
        edit(EN, "![Done what there is to see]", "![]"),
        f"{EN}:24: a figure without a description",
        "say what there is to see",
    ),
    "a word of a figure without Chinese": (
        add(DRAWING, 'label = plt.ylabel("rank")\n'),
        f"{DRAWING}:8: a figure says a word without Chinese\n    rank",
        "add it to snippets/labels.toml",
    ),
    "an idle word of figures": (
        add("snippets/labels.toml", '"rank" = "名次"\n'),
        "snippets/labels.toml:2: no figure says this\n    rank",
        "delete the entry",
    ),
    "no description": (
        edit(EN, "description: Done one sentence on what this page teaches.\n", ""),
        f"{EN}:2: front matter that has no fields",
        "write what one learns here: description: …",
    ),
    "a colon in the description": (
        edit(EN, "description: Done", "description: Done: so"),
        f"{EN}:2: front matter that is no YAML",
        "put a value that has a colon into quotes",
    ),
    "a tab in the front matter": (
        edit(EN, "---\ndescription: Done", "---\ntitle: x\n\tdescription: Done"),
        f"{EN}:3: front matter that is no YAML",
        "write spaces instead of tabs",
    ),
    "an anchor forgotten in one language": (
        edit(EN, "## When PyTorch says no { #refused }", "## When PyTorch says no"),
        f"{EN}:26: a heading without an anchor",
        r"write its anchor behind it: \{ #some-words \}",
    ),
    "an anchor twice": (
        all_of(*(edit(each, "#silent-mistake", "#refused") for each in BOTH)),
        f"{EN}:36: has the anchor #refused, as line 26 has",
        "give each heading one of its own",
    ),
    "a slider that begins outside": (
        edit(DRAWING, "round = 3 ", "round = 9 "),
        f"{DRAWING}:3: a slider whose default 9 is none of its values",
        "choose one of 0, 1, 2, 3",
    ),
    "garbage behind the glossary": (
        add("docs/glossary.toml", "\ngarbage\n"),
        "docs/glossary.toml:9: is not TOML: Expected '=' after a key",
        "",
    ),
    "a field of a term forgotten": (
        edit("docs/glossary.toml", 'zh_means = "不打乱相等者次序的排序。"\n', ""),
        r"docs/glossary.toml:2: \[tensors.stable-sort\] has no zh_means",
        "the head of the file says which fields there are",
    ),
    "a term on a page that there is not": (
        edit("docs/glossary.toml", "tensors/sorting", "tensors/sortng"),
        r"docs/glossary.toml:2: \[tensors.stable-sort\] is taught on a page that there is not",
        "write what it is called: tensors/sorting",
    ),
    "a term that its page does not say": (
        edit(EN, "A stable sort", "A sort"),
        r"docs/glossary.toml:2: \[tensors.stable-sort\] is said by none of its names on the page",
        f"say it in {EN}",
    ),
    "a wrong term": (
        add(ZH, "\n这是**稳定排列**（stable sort）。\n"),
        f"{ZH}:70: another word for stable sort\n    here:     稳定排列",
        "write 稳定排序; or change",
    ),
    "a broken link": (
        all_of(*(edit(each, "(index.md)", "(indxe.md)") for each in BOTH)),
        rf"{EN}:\d+: leads to a page that there is not\n    indxe.md",
        "write what it is called: tensors/index.md",
    ),
    "a broken anchor": (
        all_of(*(edit(each, "(#sorting)", "(#sortign)") for each in BOTH)),
        rf"{EN}:\d+: leads to a place that tensors/sorting.md does not have\n    #sortign",
        "write what it is called: sorting",
    ),
    "no line in the navigation": (
        edit("mkdocs.yml", "      - tensors/sorting.md\n", ""),
        f"{ZH}:1: nav in mkdocs.yml does not name this page",
        "write there: - tensors/sorting.md",
    ),
    "a page renamed, and not its line": (
        all_of(
            *(rename(each, "sorted.md") for each in BOTH),
            edit("docs/glossary.toml", "tensors/sorting", "tensors/sorted"),
        ),
        rf"mkdocs.yml:\d+: there is no {ZH}",
        "write tensors/sorted.md",
    ),
    "no YAML": (
        edit("mkdocs.yml", "nav:\n", "nav: x: y\n"),
        r"mkdocs.yml:\d+: is not YAML\n    nav: x: y",
        "put a value that has a colon into quotes",
    ),
    "inputs forgotten": (
        delete(INPUTS),
        f"{INPUTS}:1: is not there, and answers to an exercise need it",
        "write it",
    ),
    "您": (
        add(ZH, "\n请您再看一遍。\n"),
        f"{ZH}:70: speaks to somebody in another way",
        "write 你",
    ),
    "a half-width comma": (
        add(ZH, "\n先想,再看。\n"),
        f"{ZH}:70: half-width punctuation in Chinese",
        "write ，；：？！",
    ),
    "a comment in Chinese": (
        edit(QUESTION, "import torch\n", "import torch  # 导入\n"),
        f"{QUESTION}:1: a comment in Chinese",
        "let the page say it",
    ),
    "a page saved in another encoding": (
        lambda project: (project / ZH).write_bytes((project / ZH).read_bytes() + b"\n\xb0\xa1\n"),
        f"{ZH}:70: is not UTF-8",
        "save it as UTF-8",
    ),
    "random numbers without a seed": (
        edit(QUESTION, "print(row + 1)", "print(row + 1 + int(torch.rand(1)))"),
        f"{QUESTION}:1: uses random numbers of torch without a seed",
        r"begin with torch.manual_seed\(0\)",
    ),
    "a parenthesis left open": (
        edit(QUESTION, "print(row + 1)", "print(row + 1"),
        f"{QUESTION}:4: is not Python: '\\(' was never closed",
        "",
    ),
}

ON_BOTH = {"an anchor twice", "a broken link", "a broken anchor"}
"""What is wrong on each page by itself."""


@pytest.mark.parametrize(("mistake", "what", "repair"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_once_with_its_place_and_its_repair(
    project: Path, mistake: Edit, what: str, repair: str, request: pytest.FixtureRequest
) -> None:
    mistake(project)
    found = told(project)
    on_both = request.node.callspec.id in ON_BOTH
    assert len(found) == 1 + on_both, [*map(str, found)]
    assert re.match(what, str(found[0])), str(found[0])
    assert re.match(repair, found[0].repair), found[0].repair


@pytest.mark.parametrize("mistake", ["a heading in one language alone", "a number differs"])
def test_what_differs_is_seen_on_both_pages(project: Path, mistake: str) -> None:
    MISTAKES[mistake][0](project)
    (found,) = told(project)
    assert found.paths == BOTH
