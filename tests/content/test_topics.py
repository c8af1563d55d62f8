"""Each topic of the notes has one row, in order, and leads to a section that there is."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from checked_snippets.pages.section import headings
from tests.conftest import PROJECT

NAME = "reference/topics.md"
ROW = re.compile(r"^\| (?P<topic>[A-Z]+-\d+) \| (?P<words>[^|]+) \| (?P<sections>[^|]+) \|$")
LINK = re.compile(r"\]\((?P<path>[^)#]+)#(?P<anchor>[^)]+)\)")
GROUPS = {
    "OV": 12,
    "LA": 15,
    "FIT": 12,
    "SEP": 5,
    "TC": 10,
    "INS": 7,
    "NP": 14,
    "TEN": 26,
    "DT": 12,
    "SHP": 18,
    "IDX": 7,
    "MEM": 6,
    "BC": 4,
    "CV": 6,
    "DEV": 11,
    "OP": 24,
    "TLA": 18,
    "AG": 72,
    "GV": 6,
    "NN": 8,
    "PLT": 14,
    "EX": 9,
}


def rows(text: str) -> Iterator[tuple[str, str]]:
    """The topics of a page, each with its links."""
    for line in text.splitlines():
        if row := ROW.fullmatch(line):
            yield row["topic"], row["sections"]


def astray(text: str, docs: Path) -> list[str]:
    """What is wrong with the links of a page that stands at `NAME` in `docs`."""
    wrong = []
    for topic, sections in rows(text):
        links = list(LINK.finditer(sections))
        wrong += [] if links else [f"{topic}: no section"]
        for link in links:
            file = (docs / PurePosixPath(NAME).parent / link["path"]).resolve()
            anchors = (
                [name for _, name in headings(file.read_text("utf-8"))] if file.exists() else []
            )
            if link["anchor"] not in anchors:
                wrong.append(f"{topic}: {link['path']}#{link['anchor']}")
    return wrong


@pytest.fixture(params=["zh", "en"])
def docs(request: pytest.FixtureRequest) -> Path:
    return PROJECT / "docs" / str(request.param)


@pytest.fixture
def text(docs: Path) -> str:
    return (docs / NAME).read_text(encoding="utf-8")


def test_every_topic_has_one_row_in_order(text: str) -> None:
    expected = [f"{group}-{i:02}" for group, last in GROUPS.items() for i in range(1, last + 1)]
    assert len(expected) == 316
    assert [topic for topic, _ in rows(text)] == expected


def test_every_topic_leads_to_sections_that_there_are(text: str, docs: Path) -> None:
    assert astray(text, docs) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "#two-conditions)",
            "#two-condition)",
            "LA-02: ../linear-algebra/linear-maps.md#two-condition",
        ),
        (
            "linear-maps.md#two-c",
            "linear-map.md#two-c",
            "LA-02: ../linear-algebra/linear-map.md#two-conditions",
        ),
        ("../linear-algebra/linear-maps.md#two-conditions", "", "LA-02: no section"),
        ("#two-conditions)", ")", "LA-02: no section"),
    ],
)
def test_a_link_to_nothing_is_named(
    text: str, docs: Path, old: str, new: str, problem: str
) -> None:
    assert text.count(old) == 1
    assert astray(text.replace(old, new), docs) == [problem]
