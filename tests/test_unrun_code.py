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
UNRUN: list[tuple[Path, str, str]] = [
    (page, found[1], found[2]) for page in PAGES for found in FENCE.finditer(page.read_text())
]


def test_there_is_some() -> None:
    assert {page.parent.parent.name for page, _, _ in UNRUN} == {"en", "zh"}


@pytest.mark.parametrize(("page", "before", "code"), UNRUN)
def test_it_is_marked_and_compiles(page: Path, before: str, code: str) -> None:
    assert before.startswith(MARKS[page.parent.parent.name])
    compile(code, page.name, "exec")
