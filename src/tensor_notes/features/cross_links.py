"""Links from page to page: each leads to a page that there is, and to a place on it."""

import functools
import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from urllib.parse import unquote

from checked_snippets.pages.check import is_nameless
from checked_snippets.pages.page import FIGURE, Page, Pages, sentences
from checked_snippets.problem import Problem, nearest
from checked_snippets.terms.glossary import Term
from checked_snippets.terms.markdown import LIST

TARGET = re.compile(r"\]\((?P<target>[^()\s]+)[^()]*\)")
ADDRESS = re.compile(r"[a-z][\w+.-]*:|//", re.IGNORECASE)
ANCHOR = re.compile(r"\{[^{}]*#([\w-]+)[^{}]*\}|\bid=\"([^\"]+)\"")
ENDINGS = {"", ".md", ".html"}
"""What people write for a page; what ends otherwise is another file."""


def check(wanted: Pages, pages: Pages, terms: Collection[Term]) -> Iterator[Problem]:
    """Links of some pages that lead nowhere among all; those to other sites, `links` asks for."""
    for language, own in wanted.items():
        for page in own.values():
            yield from lost(page, pages[language], terms)


def lost(page: Page, pages: Mapping[str, Page], terms: Collection[Term]) -> Iterator[Problem]:
    """The links of a page that lead nowhere; `pages` are those of its language."""
    for number, target in targets(page.text):
        name, anchor = destination(page.name, target)
        is_page = posixpath.splitext(name)[1] in ENDINGS and not ADDRESS.match(target)
        if is_page and (found := fault(name, anchor, pages, terms)):
            what, meant = found
            repair = f"write what it is called: {meant}" if meant else ""
            yield Problem(page.path, number, what, (target,), repair)


@functools.cache
def targets(text: str) -> tuple[tuple[int, str], ...]:
    """Where the links of a page lead, but for figures, whose names may have spaces."""
    lines = ((number, FIGURE.sub("", line)) for number, line in sentences(text))
    return tuple((number, target) for number, line in lines for target in TARGET.findall(line))


def destination(page: str, target: str) -> tuple[str, str]:
    """The page that a link of a page leads to, and the anchor there; '' for the top of it.

    >>> destination("tensors/shape.md", "../index.md#top"), destination("tensors/shape.md", "#a")
    (('index.md', 'top'), ('tensors/shape.md', 'a'))
    """
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    beside = posixpath.join("/", posixpath.dirname(page), path)
    return posixpath.normpath(beside).lstrip("/") if path else page, anchor


def fault(
    name: str, anchor: str, pages: Mapping[str, Page], terms: Collection[Term]
) -> tuple[str, str] | None:
    """Why a link leads nowhere, and where it should perhaps."""
    if name not in pages:
        return "leads to a page that there is not", nearest(name, pages)
    there = anchors(pages[name], terms) if anchor else None
    if there is None or anchor in there:
        return None
    return f"leads to a place that {name} does not have", nearest(anchor, there)


def anchors(page: Page, terms: Iterable[Term]) -> Set[str] | None:
    """All places of a page that a link may name; None if it has a heading whose anchor is made."""
    if any(map(is_nameless, page.parts)):
        return None
    own, listed = written(page.text)
    return own | {term.anchor for term in terms if term.chapter in listed}


@functools.cache
def written(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The anchors that a page itself gives, and the chapters whose terms it lists."""
    prose = "\n".join(line for _, line in sentences(text))
    own = frozenset(found[1] or found[2] for found in ANCHOR.finditer(prose))
    return own, frozenset(LIST.findall(prose))
