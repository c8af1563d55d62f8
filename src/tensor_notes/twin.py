"""The same section in the other language: a link at each heading, a mark if it is ahead."""

import re
from collections.abc import Collection

from tensor_notes.languages import Language

HEADING = re.compile(
    r'(<h[1-6][^>]* id="(?P<anchor>[^"]+)">.*?)'
    r'(?P<end>(?:<a class="headerlink"[^>]*>[^<]*</a>)?</h[1-6]>)',
    re.DOTALL,
)


def link_sections(html: str, page: str, language: Language, late: Collection[str]) -> str:
    """A page whose headings link to the same ones in the other language.

    `page` is its address in its own language; `late` has the sections, as in `review.Pair.key`,
    that a change of the other language has not reached.
    """
    other, label, title, mark = language.twin
    name = re.sub(r"html$", "md", page)

    def linked(found: re.Match[str]) -> str:
        there = f'href="{twin(page, language)}#{found["anchor"]}" hreflang="{other}"'
        link = f'<a class="twin" {there} lang="{other}" title="{title}">{label}</a>'
        is_late = f"{name}#{found['anchor']}" in late
        behind = f'<p class="behind">{mark.format(there=there)}</p>' if is_late else ""
        return f"{found[1]}{link}{found['end']}{behind}"

    return HEADING.sub(linked, html)


def twin(page: str, language: Language) -> str:
    """Where a page is in the other language, from its own place.

    >>> from tensor_notes.languages import LANGUAGES
    >>> twin("tensors/shape.html", LANGUAGES["zh"]), twin("index.html", LANGUAGES["en"])
    ('../en/tensors/shape.html', '../index.html')
    """
    way = "en/" if language.code == "zh" else "../"
    return f"{'../' * page.count('/')}{way}{page}"
