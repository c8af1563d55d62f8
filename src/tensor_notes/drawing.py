"""How figures, sliders and problems look on a page."""

from collections.abc import Iterable
from html import escape

from tensor_notes import slider
from tensor_notes.book import Book
from tensor_notes.cell import cell
from tensor_notes.labels import translated
from tensor_notes.languages import Language
from tensor_notes.page import drawn_by
from tensor_notes.problem import Problem, report
from tensor_notes.snippet import Snippet


def figure(book: Book, language: Language, name: str, alt: str, folded: bool) -> str:
    """A figure of the book, with its code folded behind it or not; '' if there is none."""
    snippet = book.snippets.get(drawn_by(name, book.snippets))
    if snippet is None or name not in book.figures:
        return ""
    frames = slider.frames(snippet, name)
    if frames:
        shown = slider_html(book, language, snippet, frames, alt)
    else:
        shown = drawing(book, language, name, alt)
    if folded:
        code = cell(snippet, language)
        shown += f"<details><summary>{language.figure_code}</summary>{code}</details>"
    return f'<figure class="figure">{shown}</figure>'


def drawing(book: Book, language: Language, name: str, alt: str) -> str:
    svg = book.figures[name].svg if name in book.figures else "<svg ></svg>"
    return titled(translated(svg, book.labels) if language.code == "zh" else svg, name, alt)


def slider_html(
    book: Book, language: Language, snippet: Snippet, frames: dict[str, str], alt: str
) -> str:
    """One drawing for each value, and a group of radio buttons that shows one of them."""
    found = slider.find(snippet)
    name, default = (found.name, found.default) if found else ("", "")
    stops, drawings = "", ""
    for value, figure_name in frames.items():
        label, checked = f"{name} = {value}", " checked" if value == default else ""
        group = f'type="radio" name="{frames[default]}" aria-label="{label}"'
        stops += f'<input {group} autocomplete="off"{checked}>'
        drawn = drawing(book, language, figure_name, f"{alt} {label}")
        drawings += f'<div class="frame{checked}"><code>{label}</code>{drawn}</div>'
    group = f'role="radiogroup" aria-label="{name}"'
    return f'<div class="slider"><div class="stops" {group}>{stops}</div>{drawings}</div>'


def titled(svg: str, name: str, alt: str) -> str:
    """The SVG as an image that a screen reader calls by its alternative text."""
    identity = f"figure-{name.replace('/', '-')}"
    title = f'<title id="{identity}">{escape(alt)}</title>'
    start, rest = svg.removeprefix("<svg ").split(">", 1)
    return f'<svg role="img" aria-labelledby="{identity}" {start}>{title}{rest}'


def problem_box(problems: Iterable[Problem], language: Language) -> str:
    text = escape(report(list(problems)))
    title = f'<p class="admonition-title">{language.not_true}</p>'
    return f'<div class="admonition failure">{title}<pre>{text}</pre></div>' if text else ""
