"""Terms in Python-Markdown: what one means where a page first says it, and the list of all."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from checked_snippets.terms.finder import Finder
from checked_snippets.terms.glossary import Term

PAGE = "reference/glossary.md"
LIST = re.compile(r"\[TERMS ([\w-]+)\]")
TITLES = {f"h{level}" for level in range(1, 7)} | {"summary"}
SKIPPED = TITLES | {
    "a",
    "abbr",
    "button",
    "code",
    "figure",
    "math",
    "pre",
    "script",
    "style",
    "svg",
}


class Terms(Extension):
    """Explain terms on pages, and list those of a chapter where `[TERMS chapter]` stands.

    `pages` is the folder of the pages: a list links to those that there are.
    """

    def __init__(self, terms: list[Term], language: str, pages: Path) -> None:
        super().__init__()
        self.finder, self.pages = Finder(terms, language), pages

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """After attributes (8), before anchors are counted (5) and links are looked at (0)."""
        md.treeprocessors.register(Tooltips(md, self), "terms", 6)


class Tooltips(Treeprocessor):
    """What the extension does to a page."""

    def __init__(self, md: Markdown, terms: Terms):
        super().__init__(md)
        self.finder, self.pages = terms.finder, terms.pages

    def run(self, root: Element) -> None:
        lists = [(p, found) for p in root.iter("p") if (found := LIST.fullmatch(p.text or ""))]
        for paragraph, found in lists:
            paragraph.tag, paragraph.text = "dl", None
            paragraph.extend(self.entries(found[1]))
        if not lists:
            self.explain(root, self.taught_here(root))

    def entries(self, chapter: str) -> Iterator[Element]:
        """The terms of a chapter; each name leads to the page that teaches it."""
        language = self.finder.language
        for term in self.finder.terms:
            if term.chapter == chapter:
                yield (name := Element("dt", {"id": term.anchor}))
                linked = (self.pages / f"{term.page}.md").exists()
                own = SubElement(name, "a", {"href": f"/{term.page}.md"}) if linked else name
                own.text = term.names(language)[0]
                translation = SubElement(name, "span", {"lang": term.other(language)})
                translation.text = term.names(term.other(language))[0]
                yield (meaning := Element("dd"))
                meaning.text = term.means(language)

    def taught_here(self, root: Element) -> set[str]:
        """The terms that a page teaches: the anchor of its title is its name."""
        title = root.find("h1")
        name = title.get("id") if title is not None else None
        return {term.anchor for term in self.finder.terms if term.page.rpartition("/")[2] == name}

    def explain(self, element: Element, known: set[str], quiet: bool = False) -> None:
        """Explain each term that is not known yet; in bold, the page does that itself."""
        quiet = quiet or element.tag == "strong"
        head, content = self.split(element.text or "", known, quiet)
        for child in element:
            if child.tag not in SKIPPED:
                self.explain(child, known, quiet)
            child.tail, explained = self.split(child.tail or "", known, quiet)
            content += [child, *explained]
        element.text, element[:] = head, content

    def split(self, text: str, known: set[str], quiet: bool) -> tuple[str, list[Element]]:
        """A text up to the first term to explain, and such terms with the text after each."""
        head, explained, after = text, list[Element](), 0
        for found, term in self.finder.find(text):
            if term.tooltip and not quiet and term.anchor not in known:
                between = text[after : found.start()]
                if explained:
                    explained[-1].tail = between
                else:
                    head = between
                explained.append(self.tooltip(found.group(), term))
                after = found.end()
                explained[-1].tail = text[after:]
            known.add(term.anchor)
        return head, explained

    def tooltip(self, name: str, term: Term) -> Element:
        """A link to the glossary, for fingers and screen readers; its title is the meaning."""
        link = Element("a", {"class": "term", "href": f"/{PAGE}#{term.anchor}"})
        abbreviation = SubElement(link, "abbr", {"title": term.means(self.finder.language)})
        abbreviation.text = name
        return link
