"""What a save has changed, and what is as it was."""

import contextlib
from collections.abc import Mapping

from checked_snippets.checking.book import Book
from checked_snippets.files import below
from checked_snippets.pages.page import drawn_by
from checked_snippets.settings import Settings
from tensor_notes.finishing import Late, Marked

Look = dict[str, tuple[int, int]]
"""Path below the project → time of change and size."""


def look(settings: Settings) -> Look:
    """What there is to be built, as it is now."""
    folders = (settings.page_folder(), settings.snippet_folder)
    found = Look()
    for file in [settings.project / "mkdocs.yml", *(f for each in folders for f in below(each))]:
        with contextlib.suppress(OSError):  # an editor may just take it away
            state = file.stat()
            found[settings.path(file)] = (state.st_mtime_ns, state.st_size)
    return found


def affected(before: Look, after: Look, settings: Settings) -> set[str]:
    """The editions whose pages are to be converted again after some files have changed.

    The text of a snippet comes to a page when that is finished; here only its name counts.
    """
    snippets = f"{settings.snippets}/"
    paths = came_or_went(before, after)
    paths |= {path for path in saved(before, after) if not path.startswith(snippets)}
    return {edition for path in paths for edition in editions_of(path, settings)}


def came_or_went(before: Look, after: Look) -> set[str]:
    return before.keys() ^ after.keys()


def saved(before: Look, after: Look) -> set[str]:
    return {path for path in before.keys() & after.keys() if before[path] != after[path]}


def editions_of(path: str, settings: Settings) -> set[str]:
    """The editions that a file concerns: its own, or all.

    >>> from pathlib import Path
    >>> both = Settings(Path(), languages=("zh", "en"))
    >>> editions_of("docs/zh/index.md", both), sorted(editions_of("snippets/home/a.py", both))
    ({'zh'}, ['en', 'zh'])
    """
    own = {each for each in settings.languages if path.startswith(f"{settings.pages}/{each}/")}
    return own or {*settings.editions}


def what_happened(path: str, before: Look, after: Look) -> str:
    """What a save did to a file, in words."""
    if path not in before:
        return "is new"
    return "has changed" if path in after else "is gone"


class Memory:
    """What each page was made of, so as to say why it is made again."""

    def __init__(self) -> None:
        self.shown: dict[str, dict[str, object]] = {}

    def why(self, marked: Marked, book: Book, late: Late) -> list[str]:
        """What has changed since a page was last made; nothing, if it never was."""
        before = self.shown.get(marked.name)
        self.shown[marked.name] = now = ingredients(marked, book, late)
        return [] if before is None else differing(before, now)


def differing(before: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """What has changed, in words.

    >>> differing({"its text": "a", "b.py": 1}, {"its text": "a"})
    ['b.py has changed']
    """
    names = dict.fromkeys([*now, *before])
    return [f"{name} has changed" for name in names if now.get(name) != before.get(name)]


def ingredients(marked: Marked, book: Book, late: Late) -> dict[str, object]:
    """All that a finished page depends on, by a name that people understand."""
    settings, asked = book.settings, marked.asked
    wrong = [problem for problem in book.problems if asked.paths.intersection(problem.paths)]
    page = marked.address.removesuffix(".html") + ".md#"
    behind = [each for each in late.get(marked.edition, ()) if each.startswith(page)]
    drawn = {drawn_by(figure, book.snippets) for figure in asked.figures}
    return {
        "its text": marked.text,
        **{
            settings.path_of(name): (book.snippets.get(name), book.outcomes.get(name))
            for name in sorted(asked.snippets | drawn)
        },
        "what is wrong with it": wrong,
        "the mark at a section that is behind": sorted(behind),
    }
