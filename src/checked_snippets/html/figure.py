"""How figures, sliders and problems look on a page."""

import re
from collections.abc import Iterable
from html import escape

from checked_snippets.checking.book import Book
from checked_snippets.html.cell import cell
from checked_snippets.html.context import Context, Translate
from checked_snippets.pages.page import drawn_by
from checked_snippets.problem import Problem, report
from checked_snippets.snippets.slider import Slider
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.words import Words

POINTER = re.compile(r'(?:\sid="|href="#|url\(#)(?=[^<>]*>)')
"""That behind which, in a tag of an SVG, an id of the same SVG stands."""


def figure(context: Context, name: str, alt: str, folded: bool, number: int) -> str:
    """A figure of the book, with its code folded behind it or not; '' if there is none.

    A page counts its figures: names may have any letters, and one may be shown twice.
    """
    book, words = context.book, context.words
    snippet = book.snippets.get(drawn_by(name, book.snippets))
    if snippet is None or name not in book.figures:
        return ""
    if snippet.slider:
        drawn = slider_html(context, snippet.slider, frames(snippet, name), alt, number)
    else:
        drawn = drawing(book, name, alt, identity(number), context.translate)
    if folded:
        code = cell(book, snippet, words)
        drawn += f"<details><summary>{words.figure_code}</summary>{code}</details>"
    return f'<figure class="figure">{drawn}</figure>'


def identity(*numbers: object) -> str:
    """The id of a drawing, with a dot, as no anchor of a heading has one.

    >>> identity(2), identity(2, "0.5")
    ('figure.2', 'figure.2.0.5')
    """
    return ".".join(map(str, ("figure", *numbers)))


def drawing(book: Book, name: str, alt: str, identity: str, translate: Translate = str) -> str:
    """A figure of the book as an image; all ids in it begin with its own."""
    svg = book.figures[name].svg if name in book.figures else "<svg ></svg>"
    return titled(with_own_ids(translate(svg), identity), identity, alt)


def with_own_ids(svg: str, identity: str) -> str:
    """An SVG whose ids, and what refers to them, have a common beginning.

    >>> with_own_ids('<path id="a"/><use href="#a">url(#a)</use>', "figure.1")
    '<path id="figure.1.a"/><use href="#figure.1.a">url(#a)</use>'
    """
    return POINTER.sub(rf"\g<0>{identity}.", svg)


def frames(snippet: Snippet, figure: str) -> dict[str, str]:
    """Value of the slider → name of the figure at that value; empty without a slider."""
    slider, stem = snippet.slider, snippet.name.removesuffix(".py")
    if slider is None:
        return {}
    return {
        value: figure if value == slider.default else figure.replace(stem, f"{stem}@{value}", 1)
        for value in slider.values
    }


def slider_html(
    context: Context, slider: Slider, frames: dict[str, str], alt: str, number: int
) -> str:
    """One drawing for each value, and a group of radio buttons that shows one of them."""
    stops, drawings = "", ""
    for value, figure_name in frames.items():
        label, checked = f"{slider.name} = {value}", " checked" if value == slider.default else ""
        group = f'type="radio" name="{identity(number)}" aria-label="{label}"'
        stops += f'<input {group} autocomplete="off"{checked}>'
        own = identity(number, value)
        drawn = drawing(context.book, figure_name, f"{alt} {label}", own, context.translate)
        drawings += f'<div class="frame{checked}"><code>{label}</code>{drawn}</div>'
    group = f'role="radiogroup" aria-label="{slider.name}"'
    return f'<div class="slider"><div class="stops" {group}>{stops}</div>{drawings}</div>'


def titled(svg: str, identity: str, alt: str) -> str:
    """The SVG as an image that a screen reader calls by its alternative text."""
    title = f'<title id="{identity}">{escape(alt)}</title>'
    start, rest = svg.removeprefix("<svg ").split(">", 1)
    return f'<svg role="img" aria-labelledby="{identity}" {start}>{title}{rest}'


def problem_box(problems: Iterable[Problem], words: Words) -> str:
    text = escape(report(list(problems)))
    title = f'<p class="admonition-title">{words.not_true}</p>'
    return f'<div class="admonition failure">{title}<pre>{text}</pre></div>' if text else ""
