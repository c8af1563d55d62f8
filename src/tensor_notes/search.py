"""What the search of the site knows: an entry for each term, and the names it has."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tensor_notes.glossary import Term
from tensor_notes.publish import INDEX
from tensor_notes.tooltip import PAGE

ADDRESS = PAGE.removesuffix(".md") + ".html"


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
