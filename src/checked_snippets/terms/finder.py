"""Where a text names terms, in one language."""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from checked_snippets.terms.glossary import Term


def pattern(terms: Iterable[Term], language: str) -> re.Pattern[str]:
    """Finds names of terms, the longest where several fit.

    Chinese names of one character are left alone, since most words that contain it mean
    something else. English names are whole words, perhaps in the plural or over two lines.

    >>> term = Term("a", "norm", ["Euclidean norm"], ["范数"], "…", "…", "page")
    >>> pattern([term], "en").findall("Two Euclidean\\n norms, no noneuclidean norm")
    ['Euclidean\\n norms']
    """
    names = {name for term in terms for name in term.names(language) if len(name) > 1}
    longest_first = sorted(names, key=lambda name: (name[0].lower(), -len(name), name))
    by_letter = groupby(longest_first, key=lambda name: name[0].lower())  # several times as fast
    choice = (
        "|".join(
            f"{letter}(?:{'|'.join(re.escape(name[1:]) for name in same)})"
            for letter, same in by_letter
        ).replace(r"\ ", r"\s+")
        or "(?!)"
    )
    whole = rf"\b(?<!-)(?:{choice})s?(?![\w-])" if language == "en" else choice
    return re.compile(whole, re.IGNORECASE)


@dataclass(frozen=True)
class Finder:
    """Finds the terms of a text in one language."""

    terms: list[Term]
    language: str

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        return pattern(self.terms, self.language)

    @functools.cached_property
    def named(self) -> dict[str, Term]:
        return {name.lower(): each for each in self.terms for name in each.names(self.language)}

    def term(self, name: str) -> Term | None:
        """The term of a name, in the plural too; None if there is none.

        >>> norm = Term("a", "norm", ["norm"], ["范数"], "…", "…", "page")
        >>> Finder([norm], "en").term("Norms") is norm
        True
        """
        name = " ".join(name.lower().split())
        return self.named.get(name) or self.named.get(name.removesuffix("s"))

    def find(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        for found in self.pattern.finditer(text):
            if term := self.term(found.group()):
                yield found, term
