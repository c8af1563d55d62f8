"""Code that needs a GPU is not run; it is marked as such, and it compiles."""

import re
from pathlib import Path

import pytest

from tests.conftest import PROJECT

MARKS = {
    "en": "**Needs a CUDA GPU; not run in this build.**",
    "zh": "**需要 CUDA 显卡；本站构建不运行这段。**",
}
FENCE = re.compile(r"([^\n]+)\n\n```text\n(import torch\n.*?)```", re.DOTALL)
PAGES = sorted((PROJECT / "docs").glob("*/*/*.md"))


def language(page: Path) -> str:
    return page.parent.parent.name


UNRUN: list[tuple[Path, str, str]] = [
    (page, found[1], found[2])
    for page in PAGES
    for found in FENCE.finditer(page.read_text())
    if "\n#> " not in found[2]  # where a page says how a snippet is written
]


def test_each_mark_stands_above_code() -> None:
    marked = [page for page in PAGES for _ in range(page.read_text().count(MARKS[language(page)]))]
    assert marked == [page for page, _, _ in UNRUN]
    assert {language(page) for page in marked} == {"en", "zh"}


@pytest.mark.parametrize(("page", "before", "code"), UNRUN)
def test_it_is_marked_and_compiles(page: Path, before: str, code: str) -> None:
    assert before.startswith(MARKS[language(page)])
    compile(code, page.name, "exec")
