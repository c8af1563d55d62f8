"""What one language says, the other says too: each small difference between them is seen."""

import re
from collections.abc import Callable, Iterator

import pytest

from checked_snippets.languages import same_words
from checked_snippets.languages.same_words import FENCES
from checked_snippets.pages import page
from checked_snippets.pages.page import DOLLARS, INCLUSION, Page
from checked_snippets.pages.section import Section, sections
from checked_snippets.problem import report
from tests.engine import SETTINGS

CHINESE = """\
---
description: 3 个例子。
---

# 步幅 { #strides }

从 `x` 走 −2 步，见[形状](shape.md#shape)：$x^2 + \\text{若} 1$。

!!! note "注意"
    最多 1,000 步。
"""
ENGLISH = """\
---
description: With 3 examples.
---

# Strides { #strides }

In $x^2 + \\text{if} 1$, go -2 steps
from `x`; see [shape](shape.md#shape).

!!! note
    At most 1000 steps.
"""


def told(chinese: str = CHINESE, english: str = ENGLISH) -> str:
    pages = Page("a.md", "zh/a.md", chinese), Page("a.md", "en/a.md", english)
    return report(list(same_words.check(*pages)))


def test_words_order_and_ways_to_write_a_number_are_up_to_a_language() -> None:
    assert told() == ""


@pytest.mark.parametrize(
    ("old", "new", "kind", "line"),
    [
        ("x^2", "x^3", "formula", 7),
        ("+ ", "- ", "formula", 7),
        ("`x`", "`y`", "inline code", 8),
        ("#shape", "#size", "link", 8),
        ("-2", "2", "number", 7),
        ("3 examples", "4 examples", "number", 2),
        ("!!! note", "!!! tip", "admonition", 10),
        ("At most", "`x` at most", "inline code", 11),
    ],
)
def test_a_difference_is_told_with_both_sides(old: str, new: str, kind: str, line: int) -> None:
    text = told(english=ENGLISH.replace(old, new))
    assert re.match(rf"zh/a\.md:\d+: says something else than en/a\.md:\d: {kind}\n", text)
    assert f"\n    en/a.md:{line}: " in text
    assert text.endswith(f"or write why not: <!-- differs: {kind}: the reason -->")
    assert text.count("to repair") == 1


def test_what_is_said_once_more_is_told_where_it_stands() -> None:
    assert told(CHINESE + "\n再走 1,000 步，-7 步。\n") == (
        "zh/a.md:12: says something else than en/a.md:5: number\n"
        "    zh/a.md:12: 1,000\n"
        "    zh/a.md:12: -7\n"
        "  to repair: let both say the same, or write why not: <!-- differs: number: the reason -->"
    )


def test_what_differs_is_quoted_as_it_stands_there_so_that_one_can_look_for_it() -> None:
    chinese = CHINESE.replace("x^2 +", "n\\log n +")
    assert "\n    zh/a.md:7: $n\\log n + \\text{若} 1$\n" in told(chinese)
    display = CHINESE.replace("$x^2 + \\text{若} 1$", "$$\nx^3\n+ 1\n$$")
    assert "\n    zh/a.md:7: $$ x^3 + 1 $$\n" in told(display)


def test_a_difference_is_to_be_seen_on_both_pages() -> None:
    pages = Page("a.md", "zh/a.md", CHINESE), Page("a.md", "en/a.md", f"{ENGLISH}\nOnly 3.\n")
    (problem,) = same_words.check(*pages)
    assert problem.paths == ("zh/a.md", "en/a.md")


def test_an_anchor_that_is_missing_or_there_twice_makes_no_other_section_differ() -> None:
    nameless = CHINESE.replace(" { #strides }", "")
    assert told(nameless) == ""
    twice = "\n# Once more { #strides }\n\n$y$\n"
    assert told(CHINESE + twice, ENGLISH + twice.replace("y", "z")) == ""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_difference_is_waived_by_a_reason_in_either_page(language: str) -> None:
    waiver = "\n<!-- differs: number: the word for it has a numeral -->\n"
    english = ENGLISH.replace("1000", "2000")
    if language == "zh":
        assert told(CHINESE + waiver, english) == ""
    else:
        assert told(CHINESE, english + waiver) == ""


def test_a_waiver_waives_its_kind_alone() -> None:
    text = told(english=ENGLISH.replace("x^2", "x^3") + "\n<!-- differs: number: why -->\n")
    assert "zh/a.md:7: says something else than en/a.md:5: formula\n" in text
    assert "en/a.md:13: waives a difference that there is not: number\n" in text


def test_a_waiver_of_something_unknown_is_told() -> None:
    assert told(CHINESE + "\n<!-- differs: mood: why -->\n") == (
        "zh/a.md:12: waives what nobody compares: mood\n"
        "  to repair: name one of formula, inline code, link, attributes, admonition, number"
    )


def mutants(text: str) -> Iterator[tuple[str, str]]:
    """A section with one exponent, digit, sign, name, link or admonition changed, and which."""
    text = INCLUSION.sub("", FENCES.sub("", text))
    heading = re.match(r"#.*\{.*\}$", text, re.MULTILINE)  # its anchor is compared elsewhere
    start = heading.end() if heading else 0
    words = [found.span() for found in re.finditer(r"\\text\w*\{[^{}]*\}", text)]
    for kind, pattern, change in MUTATIONS:
        for found in pattern.finditer(text, start):
            if not any(begin <= found.start() < end for begin, end in words):
                yield kind, text[: found.start()] + change(found.group()) + text[found.end() :]
    for formula in DOLLARS.finditer(text):
        for found in re.finditer(r"[+-]", formula["formula"] or ""):
            at = formula.start("formula") + found.start()
            yield "a sign in a formula", f"{text[:at]}*{text[at + 1 :]}"


def next_digit(text: str) -> str:
    return str((int(text) + 1) % 10)


MUTATIONS: list[tuple[str, re.Pattern[str], Callable[[str], str]]] = [
    ("an exponent", re.compile(r"(?<=\^)\d|[²³]"), lambda text: "2" if text in "³3" else "3"),
    ("a digit", re.compile(r"\d"), next_digit),
    ("a sign", re.compile(r"(?<![\w)\]`-])[-−](?=\d)"), lambda _: ""),
    ("a name", re.compile(r"(?<=`)[A-Za-z]\w*(?=[^`\n]*`)"), lambda text: f"{text}x"),
    ("a link", re.compile(r"(?<=\]\()[\w./-]+"), lambda text: f"{text}x"),
    ("an admonition", re.compile(r"(?<=[?!]{3} )\w+"), lambda text: f"{text}x"),
]


def verdicts() -> Iterator[tuple[str, bool]]:
    """Each mutant of each English section, and whether it is seen; waived kinds left out."""
    by_language = page.read(SETTINGS)
    for name, english in by_language["en"].items():
        chinese = {each.anchor: each for each in sections(by_language["zh"][name].text)}
        for section in sections(english.text):
            theirs = chinese[section.anchor]
            if "<!-- differs: " not in section.text + theirs.text:
                for number, (kind, text) in enumerate(mutants(section.text)):
                    mutant = Section(section.anchor, section.line, text)
                    seen = bool(list(same_words.differences("zh", theirs, "en", mutant)))
                    yield f"{english.path}:{section.line}: {number}, {kind}", seen


def test_every_mutated_section_is_seen() -> None:
    every = dict(verdicts())
    assert [mutant for mutant, seen in every.items() if not seen] == []
    assert len(every) > 5000


def test_no_section_is_told_for_nothing() -> None:
    by_language = page.read(SETTINGS)
    pairs = [(chinese, by_language["en"][name]) for name, chinese in by_language["zh"].items()]
    assert [problem for pair in pairs for problem in same_words.check(*pair)] == []
