"""The same section in the other language: a link at each heading, a mark if it is ahead."""

import re
from collections.abc import Collection
from dataclasses import dataclass

HEADING = re.compile(
    r'(<h[1-6][^>]* id="(?P<anchor>[^"]+)">.*?)'
    r'(?P<end>(?:<a class="headerlink"[^>]*>[^<]*</a>)?</h[1-6]>)',
    re.DOTALL,
)


@dataclass(frozen=True)
class Twin:
    """The same page in the other language, and how a page speaks of it.

    `address` is the way there; `label` stands at headings, and `title` says what that leads to;
    `behind` tells that a section of it is ahead, with `{there}` where its address goes.
    """

    language: str
    address: str
    label: str
    title: str
    behind: str


def link_sections(html: str, page: str, twin: Twin, late: Collection[str]) -> str:
    """A page whose headings link to the same ones in the other language.

    `page` is its address in its own language; `late` has the sections, as in `review.Pair.key`,
    that a change of the other language has not reached.
    """
    name = re.sub(r"html$", "md", page)

    def linked(found: re.Match[str]) -> str:
        there = f'href="{twin.address}#{found["anchor"]}" hreflang="{twin.language}"'
        link = (
            f'<a class="twin" {there} lang="{twin.language}" title="{twin.title}">{twin.label}</a>'
        )
        is_late = f"{name}#{found['anchor']}" in late
        behind = f'<p class="behind">{twin.behind.format(there=there)}</p>' if is_late else ""
        return f"{found[1]}{link}{found['end']}{behind}"

    return HEADING.sub(linked, html)
