"""What the search of the site reads on pages, and what it knows of terms."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from material.plugins.search.plugin import SearchPlugin
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from checked_snippets.checking.book import Book
from checked_snippets.files import CACHE, keep, recall
from checked_snippets.html.cell import CELL_MARK, as_text
from checked_snippets.running.outcome import Outcome
from checked_snippets.settings import Settings
from checked_snippets.terms import glossary
from checked_snippets.terms.glossary import Term
from checked_snippets.terms.markdown import PAGE
from tensor_notes import words
from tensor_notes.made_with import tools

INDEX = Path("search", "search_index.json")
"""What the search of a site knows."""

FOLDER = CACHE / "searched"
SCRIPT = "bundle.*.min.js"
"""Material's script."""

ADDRESS = PAGE.removesuffix(".md") + ".html"

CELL = "⟦{name}⟧"
"""What stands for a snippet in a search index until the page is finished."""
SEARCHED_MARK = re.compile(CELL.format(name="[?]?([^<>⟦⟧]*)"))

ASKED = re.compile(rf'(<div class="guess">(?:<!--problems of [^>]*-->)?){CELL_MARK.pattern}')
"""The snippet that a guess is about: in an excerpt its output would give the answer away."""
CHOICES = re.compile(r'<fieldset class="choices">.*?</fieldset>', re.DOTALL)


def searchable(html: str) -> str:
    """A page for a search index: without drawings, formulas and choices, with marks of its cells.

    >>> searchable("a <!--cell page/idea.py--> <svg>2</svg>")
    'a <pre>⟦page/idea.py⟧</pre> '
    >>> searchable('<div class="guess"><!--cell a/b.py--><fieldset class="choices"></fieldset>')
    '<div class="guess"><pre>⟦?a/b.py⟧</pre>'
    """
    html = re.sub(r"<(svg|math)\b.*?</\1>", "", html, flags=re.DOTALL)
    html = ASKED.sub(f"{{}}<pre>{CELL}</pre>".format(r"\1", name=r"?\2"), CHOICES.sub("", html))
    return CELL_MARK.sub(f"<pre>{CELL}</pre>".format(name=r"\1"), html)


class Entries:
    """What Material's search has read on a page, kept until the page is another one.

    The entry of the page itself also says what it is about, as its description has it.
    """

    def __init__(self, project: Path, edition: str, page: Page, plugin: SearchPlugin) -> None:
        self.index: list[dict[str, Any]] = plugin.search_index.entries
        self.begin = len(self.index)
        self.about = page.meta.get("description")
        self.file = project / FOLDER / edition / f"{page.file.src_uri}.json"
        places = [(each.id, each.url) for each in listed(page.toc)]
        read = page.url, str(page.title), page.meta, places, page.content, dict(plugin.config)
        self.key = f"{read}\0{tools()}"
        found = recall(self.file, self.key)
        self.known = None if found is None else json.loads(found)

    def close(self) -> None:
        """Give the index what is known, if Material was given nothing to read; or keep that."""
        if self.known is None:
            if self.about:
                self.index[self.begin]["about"] = self.about
            keep(self.file, self.key, json.dumps(self.index[self.begin :]).encode())
        else:
            self.index[self.begin :] = self.known


def listed(items: Iterable[AnchorLink]) -> Iterator[AnchorLink]:
    for each in items:
        yield each
        yield from listed(each.children)


def finished(index: str, book: Book) -> str:
    """The JSON of a search index with the code of its pages, and what that printed."""

    def show(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        given = Outcome(()) if found[0].startswith("⟦?") else book.outcomes.get(found[1])
        text = as_text(snippet, given) if snippet and given else ""
        return json.dumps(text, ensure_ascii=False)[1:-1]

    return SEARCHED_MARK.sub(show, index)


def with_terms(index: Mapping[str, Any], terms: list[Term], language: str) -> dict[str, Any]:
    """Material's index of a site, with one entry for each term instead of each chapter of them.

    `terms` in its configuration are the names that a term has, in both languages, and the page
    that teaches it; the script of the search finds one by another. `asking` are the words that
    say how something is asked, and not what.
    """
    pages = [each for each in index["docs"] if not each["location"].startswith(f"{ADDRESS}#")]
    entries = [
        {
            "location": f"{ADDRESS}#{term.anchor}",
            "title": f"{term.names(language)[0]} {term.names(term.other(language))[0]}",
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
    every = [own["asking"] for own in words.every().values()]
    asking = {kind: " ".join(own[kind] for own in every).split() for kind in ("questions", "words")}
    config = {**index["config"], "terms": known, "asking": asking}
    return {"config": config, "docs": [*pages, *entries]}


def add_terms(site: Path, settings: Settings, language: str) -> None:
    """Write the terms of a project into the index of a language, if it has a search."""
    file, terms = site / INDEX, glossary.sound(settings)
    if file.is_file():
        index = with_terms(json.loads(file.read_text(encoding="utf-8")), terms, language)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        file.write_text(text, encoding="utf-8", newline="\n")


def on_demand(site: Path) -> None:
    """Let Material fetch its search index when somebody searches, as it does in a `file:`."""
    for script in site.rglob(SCRIPT):
        text = script.read_text(encoding="utf-8")
        script.write_text(lazy(text), encoding="utf-8", newline="\n")


def lazy(script: str) -> str:
    """Material's script that fetches its index when somebody searches.

    >>> lazy('x=a(location.protocol!=="file:"),b')
    'x=b'
    """
    return re.sub(r'[\w$]+\(location\.protocol!=="file:"\),', "", script)
