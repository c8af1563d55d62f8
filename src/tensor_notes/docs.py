"""What is wrong with what is written, rather than run: all that the folder `docs` holds."""

from collections.abc import Mapping, Set
from pathlib import Path

from tensor_notes import errata, formulas, glossary, page, pages, review, wording
from tensor_notes.page import drawn_by
from tensor_notes.problem import NotTrueError, Problem


def check(
    project: Path, names: set[str], sound: Set[str], figures: Set[str], words: Mapping[str, str]
) -> list[Problem]:
    """What is wrong with the pages, with what they call things, and with the record of reviews.

    `names` are those of all snippets, `sound` of those that were read and of which all is true,
    `figures` of what was drawn; `words` are those of figures, in English and in Chinese.
    """
    return [
        *page_problems(project, names, sound, figures),
        *wording_problems(project, words),
        *review_problems(project),
    ]


def page_problems(
    project: Path, names: set[str], sound: Set[str], figures: Set[str]
) -> list[Problem]:
    """What is wrong with the pages, without what only follows from a broken or unread snippet."""
    everything = page.read(project)
    mentioned = {
        part.value
        for by_name in everything.values()
        for each in by_name.values()
        for part in each.shown("figure")
    }
    excused = {figure for figure in mentioned if drawn_by(figure, names) not in {"", *sound}}
    typeset = formulas.typeset(project, everything)
    return [
        *pages.check(everything, names, excused | figures),
        *errata.check(project),
        *formulas.problems(typeset, everything),
    ]


def wording_problems(project: Path, words: Mapping[str, str]) -> list[Problem]:
    """What is wrong with the glossary, or with the pages that do not keep to it."""
    try:
        return wording.check(project, glossary.read(project), words)
    except NotTrueError as error:
        return error.problems


def review_problems(project: Path) -> list[Problem]:
    try:
        review.read(project)
    except NotTrueError as error:
        return error.problems
    return []
