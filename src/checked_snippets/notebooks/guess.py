"""A guess without a stylesheet: each choice folded in a notebook, listed in plain text."""

import re
from collections.abc import Callable
from html import escape

from checked_snippets.pages.fences import BLOCKS
from checked_snippets.pages.guess import Choice, Guess
from checked_snippets.pages.page import block
from checked_snippets.words import Words

Program = Callable[[str], str]
"""Gives a snippet, by its name, as a fenced block with what it prints."""


def folded(guess: Guess, program: Program, words: Words) -> str:
    """A guess as Markdown in which each choice opens by itself."""
    choices = [
        details(in_html(choice.label), said(choice, program, words)) for choice in guess.shuffled
    ]
    return "\n\n".join([f"**{words.guess_take}**", *choices])


def listed(guess: Guess, program: Program, words: Words) -> str:
    """A guess as Markdown that holds nothing back but what comes later."""
    choices = [f"- {choice.label}" for choice in guess.shuffled]
    says = [f"**{choice.label}** {said(choice, program, words)}" for choice in guess.shuffled]
    quoted = "\n>\n".join(re.sub("^", "> ", each, flags=re.MULTILINE) for each in says)
    return "\n".join(
        [f"**{words.guess_take}**", "", *choices, "", re.sub(" +$", "", quoted, flags=re.M)]
    )


def details(summary: str, content: str) -> str:
    """Markdown that is folded until somebody opens it."""
    return f"<details><summary>{summary}</summary>\n\n{content}\n\n</details>"


def said(choice: Choice, program: Program, words: Words) -> str:
    """What there is to say to a choice."""

    def shown(found: re.Match[str]) -> str:
        part = block(found)
        return program(part.value) if part.kind == "snippet" else found.group()

    says = BLOCKS.sub(shown, choice.says)
    verdict = words.guess_right if choice.is_right else words.guess_other
    return "\n\n".join(filter(None, [verdict, says]))


def in_html(label: str) -> str:
    """A label where Markdown is not read.

    >>> in_html("`x < y` is 1")
    '<code>x &lt; y</code> is 1'
    """
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(label, quote=False))
