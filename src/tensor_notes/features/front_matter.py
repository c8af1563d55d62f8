"""What stands above a page: MkDocs drops all of it, without a word, if it is no YAML."""

import functools

import yaml

from checked_snippets.pages.page import FRONT_MATTER, Page
from checked_snippets.problem import Problem

REPAIR = 'put a value that has a colon into quotes: description: "…"'


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """What is wrong with the front matter of a page, if it has any."""
    found = FRONT_MATTER.match(page.text)
    if found is None:
        return ()
    try:
        fields = yaml.safe_load(found["yaml"])
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line if mark else 0
        details = (found["yaml"].split("\n")[line], str(error.problem))
        return (Problem(page.path, line + 2, "front matter that is no YAML", details, REPAIR),)
    if isinstance(fields, dict):
        return ()
    return (Problem(page.path, 2, "front matter that has no fields", (found["yaml"],), REPAIR),)
