"""What the page says in both languages, without doing it."""

import re

import pytest

from checked_snippets import settings
from checked_snippets.settings import Settings
from tests.conftest import PROJECT
from tests.strangers.guide import PAGE, blocks


def test_both_languages_show_the_same_files_commands_and_outputs() -> None:
    assert blocks("zh") == blocks("en")


@pytest.mark.parametrize("name", ["count.py", "bars.py"])
def test_the_files_on_the_page_are_the_snippets_that_it_shows(name: str) -> None:
    snippet = (PROJECT / "snippets/your-own-notes" / name).read_text(encoding="utf-8")
    assert (f"snippets/letters/{name}", snippet) in blocks("en")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_table_has_every_setting_with_its_default(language: str) -> None:
    page = (PROJECT / PAGE.format(language)).read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `([\w-]+)` \| `(.*?)` \|", page, re.MULTILINE))
    none, limits = Settings(PROJECT), settings.Limits()
    assert told == {
        **{name: settings.written(getattr(none, name)) for name in settings.FOLDERS},
        **{name: settings.written(getattr(none, name)) for name in settings.LISTS},
        "seconds": str(limits.seconds),
        "memory-mb": str(limits.memory >> 20),
        "output-kb": str(limits.output // 1000),
    }
    assert told.keys() == settings.KINDS.keys()
