"""What stands above a page: MkDocs drops all of it, without a word, if it is no YAML."""

import functools
from collections.abc import Iterator

import yaml

from checked_snippets.pages.page import FRONT_MATTER, Page
from checked_snippets.problem import Problem

DESCRIPTION = "write what one learns here: description: …"
HOME = "index.md"
"""The first page; the description of the site is its own."""

REPAIRS = {
    "mapping values are not allowed here": "put a value that has a colon into quotes",
    "found character '\\t' that cannot start any token": "write spaces instead of tabs",
}
"""What YAML says → what to do, where that is plain."""


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """What is wrong with the front matter of a page, if it has any."""
    found = FRONT_MATTER.match(page.text)
    if found is None and page.text.startswith("---\n"):
        return (Problem(page.path, 1, "front matter without an end", (), "write --- below it"),)
    return tuple(wrong(page, found["yaml"])) if found else ()


def wrong(page: Page, front: str) -> Iterator[Problem]:
    """What is wrong with the front matter of a page, which begins on its second line."""
    try:
        fields = yaml.safe_load(front)
    except yaml.YAMLError as error:
        yield no_yaml(error, page.path, front, first=2, what="front matter that is no YAML")
        return
    if not isinstance(fields, dict):
        shown = tuple(line for line in front.split("\n") if line)
        yield Problem(page.path, 2, "front matter that has no fields", shown, DESCRIPTION)
    elif not isinstance(fields.get("description"), str) and page.name != HOME:
        yield Problem(page.path, 2, "front matter that has no description", (), DESCRIPTION)


def no_yaml(error: yaml.YAMLError, path: str, text: str, first: int, what: str) -> Problem:
    """What YAML says of a text whose first line is a given one of a file."""
    mark = getattr(error, "problem_mark", None)
    line = mark.line if mark else 0
    said = str(getattr(error, "problem", None) or getattr(error, "reason", error))
    return Problem(path, first + line, what, (text.split("\n")[line], said), REPAIRS.get(said, ""))
