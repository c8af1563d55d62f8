"""What both languages of a section must agree on: formulas, inline code, links, numbers."""

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checked_snippets.pages.fences import FENCE, SPAN, line_breaks
from checked_snippets.pages.page import DOLLARS, INCLUSION, Page
from checked_snippets.pages.section import Section, by_anchor
from checked_snippets.problem import Problem

FENCES = re.compile(FENCE, re.MULTILINE)

PATTERNS = {
    "waiver": re.compile(r"^<!-- differs: (?P<value>[a-z ]+): .+ -->$", re.MULTILINE),
    "formula": DOLLARS,
    "inline code": re.compile(SPAN),
    "link": re.compile(r"\]\((?P<value>[^)\s]*)\)"),
    "attributes": re.compile(r"\{ *[#.:][^}]*\}"),
    "admonition": re.compile(r"^ *(?:!!!|\?\?\?\+?) +(?P<value>\w+)", re.MULTILINE),
    "number": re.compile(r"(?:(?<![\w)\]])[-−])?\d+(?:[.,]\d+)*|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+"),
}
"""How each kind is found, in this order; what one has found, the next does not see."""

COMPARED = ("formula", "inline code", "link", "attributes", "admonition", "number")
REPAIR = "let both say the same, or write why not: <!-- differs: {kind}: the reason -->"


@dataclass(frozen=True)
class Saying:
    """Something that a section says at a line: what of it no language may choose, and all of it."""

    kind: str
    value: str
    line: int
    said: str


@functools.cache
def check(page: Page, other: Page) -> tuple[Problem, ...]:
    """Where the sections of two translations do not say the same, one problem for each kind.

    A line `<!-- differs: kind: reason -->` in either section waives what is meant.
    """
    others = by_anchor(other.text)
    return tuple(
        problem
        for anchor, section in by_anchor(page.text).items()
        if (theirs := others.get(anchor))
        for problem in differences(page.path, section, other.path, theirs)
    )


def differences(path: str, own: Section, other_path: str, other: Section) -> Iterator[Problem]:
    ours, theirs = list(sayings(own)), list(sayings(other))
    waived = [(path, each) for each in ours if each.kind == "waiver"]
    waived += [(other_path, each) for each in theirs if each.kind == "waiver"]
    for kind in COMPARED:
        missing, added = alone(kind, ours, theirs), alone(kind, theirs, ours)
        waivers = [(at, each) for at, each in waived if each.value == kind]
        if (missing or added) and not waivers:
            sides = [f"{path}:{each.line}: {each.said}" for each in missing]
            sides += [f"{other_path}:{each.line}: {each.said}" for each in added]
            line = missing[0].line if missing else own.line
            what = f"says something else than {other_path}:{other.line}: {kind}"
            repair = REPAIR.format(kind=kind)
            yield Problem(path, line, what, tuple(sides), repair, also=(other_path,))
        if waivers and not (missing or added):
            yield from (idle(at, each) for at, each in waivers)
    yield from (unknown(at, each) for at, each in waived if each.value not in COMPARED)


def idle(path: str, waiver: Saying) -> Problem:
    what = f"waives a difference that there is not: {waiver.value}"
    return Problem(path, waiver.line, what, repair="delete the comment")


def unknown(path: str, waiver: Saying) -> Problem:
    repair = f"name one of {', '.join(COMPARED)}"
    return Problem(path, waiver.line, f"waives what nobody compares: {waiver.value}", (), repair)


def alone(kind: str, ours: Iterable[Saying], theirs: Iterable[Saying]) -> list[Saying]:
    """What we say more often than they do."""
    left = Counter(each.value for each in theirs if each.kind == kind)
    found = []
    for each in ours:
        if each.kind == kind:
            if not left[each.value]:
                found.append(each)
            left[each.value] -= left[each.value] > 0
    return found


def sayings(section: Section) -> Iterator[Saying]:
    """What a section says that must be the same in both languages; and its waivers."""
    text = INCLUSION.sub("", FENCES.sub("", section.text))
    for kind, pattern in PATTERNS.items():
        for found in pattern.finditer(text):
            if value := normalised(kind, found):
                line = section.line + text.count("\n", 0, found.start())
                yield Saying(kind, value, line, one_line(found))
        text = pattern.sub(functools.partial(rest, kind), text)


def one_line(found: re.Match[str]) -> str:
    """What was found as it stands there, so that one can look for it."""
    return " ".join(line.strip() for line in found[found.lastgroup or 0].strip().split("\n"))


def rest(kind: str, found: re.Match[str]) -> str:
    """What other kinds see of what this one has found: its line breaks."""
    if kind == "formula" and not found["formula"]:
        return found.group()
    return f" {line_breaks(found)}"


def normalised(kind: str, found: re.Match[str]) -> str:
    """A value without spaces at will, words of formulas, and other signs for the same."""
    if kind == "formula":
        return wordless(found["formula"] or "")
    value = found[found.lastgroup or 0]
    if kind == "number":
        return value.replace(",", "").replace("−", "-")
    return " ".join(value.split())


def wordless(formula: str) -> str:
    r"""A formula without what says nothing or depends on a language: dollars, spaces, words.

    >>> wordless(r"$$ x \text{ if } y $$") == wordless(r"$x\text{，若 }y$")
    True
    """
    return re.sub(r"\s|\\text\w*\{[^{}]*\}", "", formula.strip("$"))
