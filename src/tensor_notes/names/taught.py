"""What a page teaches: the names that its prose says as code, and those that its head lists."""

import functools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from checked_snippets.pages.fences import BLOCKS, SPANS, line_breaks
from checked_snippets.pages.page import Page, as_markdown
from checked_snippets.pages.section import sections
from tensor_notes.features.lists import fields
from tensor_notes.names.entry import APART, LIBRARIES, Key, key_of

TEACHES = "teaches"
"""The field of a page's head that lists names: what its prose says in other words."""

LISTED, IN_TITLE = 10_000, 1_000
"""How much more than once in a sentence a name counts in the head of a page, or in a title."""

WORD = re.compile(r"(?P<before>[\w.\])]*\.)?(?P<name>[A-Za-z_]\w*)(?P<equals>\s*=(?!=))?")

SPELT = {
    **dict.fromkeys(("np", "numpy"), "numpy"),
    **dict.fromkeys(("torch", "nn", "F", "optim", "functional"), "torch"),
    **dict.fromkeys(("plt", "ax", "axes", "figure"), "matplotlib"),
}
"""What a name begins with → its library."""

FORMS = {
    "@": re.compile(r"(?<!^)@(?=.)|^@$"),
    "[:, None]": re.compile(r"\[[^\]]*\bNone\b"),
    "[..., 0]": re.compile(r"\[[^\]]*\.\.\.\s*[,\]]"),
}
"""A form of code → how it is found where a page says it."""


Mention = tuple[str | None, str]
"""A name in a sentence, and its library; None where that is not spelt."""


@dataclass(frozen=True)
class Place:
    """The section of a page that says most of a name, and how much the whole page says of it."""

    page: str
    anchor: str
    weight: int


def taught(page: Page, known: Collection[Key]) -> dict[Key, Place]:
    """The known names that a page teaches, each with the section that says most of it."""
    weights = dict[Key, Counter[str]]()
    title = next((each.anchor for each in sections(page.text) if each.anchor), "")
    for path in listed(page.text):
        weights.setdefault(key_of(path), Counter())[title] += LISTED
    for anchor, mentions in said(page.text):
        for mention, weight in mentions.items():
            for key in meant(mention, known):
                weights.setdefault(key, Counter())[anchor or title] += weight
    return {
        key: Place(page.name, max(own, key=own.__getitem__), own.total())
        for key, own in weights.items()
    }


def listed(text: str) -> list[str]:
    """The names that the head of a page lists."""
    names = fields(text).get(TEACHES, [])
    return [str(each) for each in names] if isinstance(names, list) else []


def meant(mention: Mention, known: Collection[Key]) -> Iterator[Key]:
    """The known names that a page may mean: `sum` of each library, `dim=` by `dim`."""
    library, name = mention
    for each in LIBRARIES if library is None else [library]:
        for spelt in (name, f"{name}="):
            if (each, spelt) in known:
                yield each, spelt


@functools.cache
def said(text: str) -> tuple[tuple[str, Mapping[Mention, int]], ...]:
    """Anchor of a section → what its prose says as code, and how much it says of each."""
    return tuple(
        (section.anchor, weights(section.text))
        for section in sections(BLOCKS.sub(line_breaks, as_markdown(text)))
    )


def weights(section: str) -> Mapping[Mention, int]:
    """How much a section says of each name; what its title says counts most."""
    found = Counter[Mention]()
    title, _, prose = section.partition("\n")
    for part, weight in ((title, IN_TITLE), (prose, 1)):
        for span in SPANS.finditer(part):
            for name in names(span["code"]):
                found[name] += weight
    return found


def names(code: str) -> Iterator[Mention]:
    """The names in a piece of code, with their library where that is spelt.

    >>> [*names("np.sum(x, axis=0)")], [*names("x[:, None]")][2:]
    ([('numpy', 'sum'), (None, 'x'), (None, 'axis=')], [('', '[:, None]')])
    """
    for found in WORD.finditer(code):
        path = f"{found['before'] or ''}{found['name']}"
        name = next((each for each in APART.values() if path.endswith(each)), found["name"])
        library = SPELT.get(path.partition(".")[0]) if found["before"] else None
        yield library, f"{name}=" if found["equals"] else name
    for form, pattern in FORMS.items():
        if pattern.search(code):
            yield "", form
