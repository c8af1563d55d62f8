"""What the search of the site reads on pages, and what it knows of terms."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.pages import Page

from tensor_notes.cell import searchable
from tensor_notes.glossary import Term
from tensor_notes.publish import INDEX
from tensor_notes.tooltip import PAGE

ADDRESS = PAGE.removesuffix(".md") + ".html"


class Searched:
    """The part of the plugin that comes before and after Material's search, at each page."""

    content: str | None

    @event_priority(100)
    def before_search(self, context: Any, /, *, page: Page, **_: Any) -> Any:
        """Let the search read code and output as text, without colours and drawings."""
        self.content, page.content = page.content, searchable(page.content or "")
        return context

    @event_priority(-100)
    def after_search(self, context: Any, /, *, page: Page, **_: Any) -> Any:
        """Show what the search did not read."""
        page.content = self.content
        return context

    on_page_context = CombinedEvent(before_search, after_search)


def with_terms(index: Mapping[str, Any], terms: list[Term], language: str) -> dict[str, Any]:
    """Material's index of a site, with one entry for each term instead of each chapter of them.

    `terms` in its configuration are the names that a term has, in both languages, and the page
    that teaches it; the script of the search finds one by another.
    """
    other = "en" if language == "zh" else "zh"
    pages = [each for each in index["docs"] if not each["location"].startswith(f"{ADDRESS}#")]
    entries = [
        {
            "location": f"{ADDRESS}#{term.anchor}",
            "title": f"{term.names(language)[0]} {term.names(other)[0]}",
            "text": f"<p>{term.means(language)}</p>",
            "boost": 0.7,  # after a page that says it in its title
        }
        for term in terms
        if len(pages) < len(index["docs"])  # there is a glossary to lead to
    ]
    known = [
        {"page": f"{term.page}.html", "names": [name.lower() for name in [*term.zh, *term.en]]}
        for term in terms
    ]
    return {"config": {**index["config"], "terms": known}, "docs": [*pages, *entries]}


def add_terms(site: Path, terms: list[Term], language: str) -> None:
    file = site / INDEX
    index = with_terms(json.loads(file.read_text(encoding="utf-8")), terms, language)
    file.write_text(
        json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n"
    )
