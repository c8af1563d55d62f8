"""The page about hints says of its own code what the build noted there."""

import re

from checked_snippets.snippets import snippet
from tests.conftest import PROJECT
from tests.engine import SETTINGS, on_the_site

SNIPPETS = PROJECT / "snippets/shapes-in-the-code"


def test_the_signs_that_the_page_explains_stand_in_its_own_code() -> None:
    noted = {
        hint
        for file in SNIPPETS.glob("*.py")
        for hints in on_the_site(snippet.read(file, SETTINGS)).hints
        for hint in hints
    }
    for language in ("en", "zh"):
        page = (PROJECT / f"docs/{language}/start/shapes-in-the-code.md").read_text("utf-8")
        explained = re.findall(r"^\| `(.+?)` \|", page, re.MULTILINE)
        assert len(explained) == 5
        assert {*explained} <= noted
