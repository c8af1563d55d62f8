"""A page as plain Markdown: what a reader would copy, for tools that know nothing of snippets."""

import re

from checked_snippets.checking import shown
from checked_snippets.checking.book import Book
from checked_snippets.pages.fences import BLOCKS
from checked_snippets.pages.page import block
from checked_snippets.snippets.snippet import Snippet

LOGGED = re.compile(r"Font '.*' does not have a glyph|.*Clipping input data to the valid range")
"""What matplotlib says by way of `logging`: pytest keeps that for itself."""


def plain(text: str, book: Book) -> str:
    """A page's Markdown with its snippets written out, as a reader would copy them.

    Each becomes a block of its own, in the form in which pytest-codeblocks runs it: what it
    prints stands in a second block, an expected exception is marked.
    """

    def written_out(found: re.Match[str]) -> str:
        part = block(found)
        return plain_block(part.value, book) if part.kind == "snippet" else found.group()

    return BLOCKS.sub(written_out, text)


def plain_block(name: str, book: Book) -> str:
    snippet = book.snippets[name]
    code = f"```python\n{snippet.runnable}```"
    if snippet.is_recorded:
        return f"<!--pytest.mark.xfail-->\n\n{code}"
    if book.outcomes[name].raised:
        return f"<!--pytest.mark.xfail(strict=True)-->\n\n{code}"
    lines = [line for part in snippet.parts for line in printed(part, book)]
    if not lines or any("..." in line for line in lines):
        return code
    output = "\n".join(lines)
    return f"{code}\n\n<!--pytest-codeblocks:expected-output-->\n\n```text\n{output}\n```"


def printed(snippet: Snippet, book: Book) -> list[str]:
    """What is shown of what a snippet printed; its warnings go elsewhere."""
    below = shown.outputs(snippet, book.outcomes[snippet.name])
    given = [output for _, outputs in below for output in outputs]
    lines = [line for output in given if output.kind == "printed" for line in output.lines]
    return [line for line in lines if not LOGGED.match(line)]
