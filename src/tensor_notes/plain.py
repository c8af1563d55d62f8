"""A page as plain Markdown: what a reader would copy, for tools that know nothing of snippets."""

import re
from collections.abc import Mapping

from tensor_notes.page import INCLUSION
from tensor_notes.snippet import Snippet, is_warning


def plain(text: str, snippets: Mapping[str, Snippet]) -> str:
    """A page's Markdown with its snippets written out, as a reader would copy them.

    Each becomes a block of its own, in the form in which pytest-codeblocks runs it: what it
    prints stands in a second block, an expected exception is marked.
    """
    fence = re.compile(rf"^( *)```python\n *{INCLUSION.pattern}\n *```$", re.MULTILINE)
    return fence.sub(lambda found: plain_block(snippets[found["name"]]), text)


def plain_block(snippet: Snippet) -> str:
    promised = [line for part in snippet.parts for step in part.steps for line in step.promise]
    lines = [line for line in promised if not is_warning(line)]  # those go elsewhere
    block = f"```python\n{snippet.runnable}```"
    if snippet.raises:
        return f"<!--pytest.mark.xfail(strict=True)-->\n\n{block}"
    if not lines or any("..." in line for line in lines):
        return block
    output = "\n".join(lines)
    return f"{block}\n\n<!--pytest-codeblocks:expected-output-->\n\n```text\n{output}\n```"
