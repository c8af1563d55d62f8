"""A guess on a page: choices that open, and what is folded until a reader has chosen.

A choice is a `<details>`; all those of a guess have one name, so that only one is open. Whether one
is, the stylesheet asks: until then it keeps back what the snippet printed and the rest of the
section. No script takes part; without the stylesheet all stands there, one below the other.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from checked_snippets.checking.book import Book
from checked_snippets.checking.shown import outputs
from checked_snippets.html.cell import CELL_MARK, output
from checked_snippets.pages.guess import BOX, shuffled
from checked_snippets.words import Words

HEADING = re.compile("h[1-6]")
BLOCKS = {"p", "ul", "ol", "pre", "blockquote", "table", "div", "details"}
"""What may stand in a list item below its first line."""

WORD = "<!--word {name}-->"
"""What stands for a word of the engine on a page until that is finished."""
WORD_MARK = re.compile(WORD.format(name="(guess_[a-z]+)"))

PRINTED = "<!--printed by {name}-->"
"""What stands for all that a snippet printed, until then."""
PRINTED_MARK = re.compile(PRINTED.format(name="([^<>]*)"))


class Guesses(Treeprocessor):
    """Make choices of a list of boxes below a snippet, and hold the rest of the section back."""

    def run(self, root: Element) -> None:
        every = [each for each in root if each.tag == "ul" and len(each) and all(map(box, each))]
        for number, items in enumerate(every, 1):
            place = [*root].index(items) if items in root else 0  # it may be in another's answer
            if place and (name := self.program(root[place - 1])):
                asked, *rest = root[place - 1], *until_heading(root[place + 1 :])
                guess = Element("div", {"class": "guess"})
                guess.extend([asked, self.choices(items, name, f"guess-{number}")])
                SubElement(guess, "div", {"class": "answer"}).extend(rest)
                for each in (asked, items, *rest):
                    root.remove(each)
                root.insert(place - 1, guess)

    def choices(self, items: Element, asked: str, name: str) -> Element:
        """The choices of a list, and one for who would rather not guess."""
        every = Element("fieldset", {"class": "choices"})
        SubElement(every, "legend").text = self.word("take")
        for item in shuffled((each, self.program(each)) for each in items):
            every.append(self.choice(item, asked, name))
        skip = SubElement(every, "details", {"class": "skip", "name": name})
        SubElement(skip, "summary").text = self.word("skip")
        answer = SubElement(skip, "p")
        label, _ = parts(next((each for each in items if is_right(each)), items[0]))
        answer.text, answer[:] = label.text, [*label]
        return every

    def choice(self, item: Element, asked: str, name: str) -> Element:
        """One choice: what a reader may think, and what there is to say to it."""
        label, says = parts(item)
        kind = "right" if is_right(item) else "wrong"
        choice = Element("details", {"class": f"choice {kind}", "name": name})
        choice.append(label)
        programs = [each for each in says if self.program(each)]
        if programs:
            compared = SubElement(choice, "div", {"class": "compared"})
            printed = Element("p")
            printed.text = self.stashed(PRINTED.format(name=asked))
            for word, content in [(kind, [printed]), ("instead", programs)]:
                column = SubElement(compared, "div")
                SubElement(column, "div", {"class": "said"}).text = self.word(word)
                column.extend(content)
        else:
            SubElement(choice, "p", {"class": "said"}).text = self.word(kind)
        choice.extend(each for each in says if each not in programs)
        return choice

    def word(self, name: str) -> str:
        return self.stashed(WORD.format(name=f"guess_{name}"))

    def stashed(self, html: str) -> str:
        return self.md.htmlStash.store(html)

    def program(self, element: Element) -> str:
        """The name of the first snippet that stands in an element; '' if none does."""
        for found in HTML_PLACEHOLDER_RE.finditer("".join(element.itertext())):
            html = self.md.htmlStash.rawHtmlBlocks[int(found[1])]
            if isinstance(html, str) and (cell := CELL_MARK.search(html)):
                return cell[1]
        return ""


def box(item: Element) -> re.Match[str] | None:
    """The box that a list item begins with."""
    return BOX.match(first_line(item).text or "")


def is_right(item: Element) -> bool:
    found = box(item)
    return bool(found and found["tick"] != " ")


def first_line(item: Element) -> Element:
    """What holds the first words of a list item: itself, or its first paragraph."""
    return item[0] if len(item) and item[0].tag == "p" and not (item.text or "").strip() else item


def parts(item: Element) -> tuple[Element, list[Element]]:
    """The label of a choice, without its box, and what stands below it."""
    line = first_line(item)
    inline = [each for each in line if line is not item or each.tag not in BLOCKS]
    label = Element("summary")
    label.text = BOX.sub("", line.text or "", count=1)
    label.extend(inline)
    return label, [each for each in item if each is not line and each not in inline]


def until_heading(elements: list[Element]) -> Iterator[Element]:
    """Elements up to the next heading."""
    for each in elements:
        if HEADING.fullmatch(each.tag):
            return
        yield each


def finished(html: str, book: Book, words: Words) -> str:
    """A page whose guesses say what they have to say."""

    def printed(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        given = outputs(snippet, book.outcomes[snippet.name]) if snippet else ()
        content = "".join(output(each) for _, shown in given for each in shown)
        return (
            f'<div class="cell printed-alone"><pre tabindex="0"><code>{content}</code></pre></div>'
        )

    html = WORD_MARK.sub(lambda found: getattr(words, found[1]), html)
    return PRINTED_MARK.sub(printed, html)
