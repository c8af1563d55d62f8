"""What this site puts into built pages, beside what the engine does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.checking.releases import Release, fingerprint
from checked_snippets.html.markdown import FIGURE
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome, pack
from tensor_notes import finishing
from tensor_notes.finishing import Late, Marked, readable, remembered
from tensor_notes.names.guide import Guide
from tests.engine import book_of, given, kept, written
from tests.tensor_notes.names.guides import guide

TEXT = (
    '<head><meta charset="utf-8"></head><h2 id="a">A</h2><!--problems of docs/en/page.md-->'
    "<!--cell page/idea.py-->" + FIGURE.format(name="page/drawn", alt="seen", folded=True)
)


def test_english_that_a_chinese_page_quotes_is_said_as_english() -> None:
    html = "<em>dimension 1</em> <em>共享</em> <em>3</em>"
    assert readable(html, "zh") == html.replace("<em>", '<em lang="en">', 1)
    assert readable(html, "en") == html


@dataclass(frozen=True)
class State:
    """All that a page is finished with."""

    marked: Marked
    book: Book
    late: Late
    language: str = "en"
    lessons: tuple[tuple[str, str], ...] = (("a/index.md", "# A { #a }"), ("a/b.md", "# B { #b }"))
    means: str = "prints"

    def made(self) -> str:
        own = guide(dict(self.lessons), {"torch.print": self.means}, self.language)
        return remembered(self.marked, self.book, self.late, own)


@pytest.fixture
def state(tmp_path: Path) -> State:
    idea = written("torch.print(1)\n#> 1\n")
    slider = 'n = 1  # @param {type:"slider", min:1, max:2, step:1}\nplt.plot(n)\n'
    drawn = written(f"import matplotlib.pyplot as plt\n{slider}", "page/drawn.py")
    figure = (pack("", "<svg ><text>loss</text></svg>"),)
    ran = replace(kept(idea), names=((1, 6, "torch.print"),))
    outcomes = {idea.name: ran, drawn.name: Outcome(given(), figures=figure)}
    outcomes |= {each.name: Outcome(given(), figures=figure) for each in drawn.variants}
    book = book_of({idea.name: idea, drawn.name: drawn}, outcomes, tmp_path)
    marked = Marked("page.html", "en", TEXT)
    return State(marked, book, {"en": ()})


@pytest.fixture
def finished(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that are made."""
    found, complete = list[str](), finishing.complete

    def noted(marked: Marked, book: Book, late: Late, guide: Guide) -> str:
        found.append(marked.name)
        return complete(marked, book, late, guide)

    monkeypatch.setattr(finishing, "complete", noted)
    return found


def test_a_page_that_is_the_same_is_finished_once(state: State, finished: list[str]) -> None:
    assert state.made() == state.made()
    assert "Content-Security-Policy" in state.made()
    assert finished == ["en/page.html"]


def text(state: State) -> State:
    return replace(state, marked=replace(state.marked, text=state.marked.text + "more"))


def with_outcome(state: State, name: str, outcome: Outcome) -> State:
    return replace(state, book=replace(state.book, outcomes={**state.book.outcomes, name: outcome}))


def output(state: State) -> State:
    return with_outcome(state, "page/idea.py", Outcome(given("2")))


def figure(state: State) -> State:
    return with_outcome(state, "page/drawn.py", Outcome(given(), figures=(pack("", "<svg />"),)))


def stop_of_a_slider(state: State) -> State:
    other = Outcome(given(), figures=(pack("", "<svg />"),))
    return with_outcome(state, "page/drawn@2.py", other)


def source(state: State) -> State:
    other = written("print(1)  # one\n#> 1\n")
    snippets = {**state.book.snippets, other.name: other}
    return replace(state, book=replace(state.book, snippets=snippets))


def late(state: State) -> State:
    return replace(state, late={"en": ("page.md#a",)})


def where_a_name_is_taught(state: State) -> State:
    return replace(state, lessons=(*state.lessons[:1], ("a/b.md", "# B { #b }\n\n`print`")))


def what_a_name_means(state: State) -> State:
    return replace(state, means="writes")


def language(state: State) -> State:
    return replace(state, language="zh")


def problem(state: State) -> State:
    wrong = Problem("docs/en/page.md", 1, "is wrong")
    return replace(state, book=replace(state.book, problems=[wrong]))


def other_release(state: State) -> State:
    idea = state.book.snippets["page/idea.py"]
    release = Release("another", {(fingerprint(idea), 1): given("3")[0]})
    return replace(state, book=replace(state.book, releases=[release]))


def words_of_figures(state: State) -> State:
    file = state.book.settings.project / "snippets/labels.toml"
    file.parent.mkdir()
    file.write_text('"loss" = "损失"\n', encoding="utf-8")
    return state


def damage(state: State) -> State:
    for file in (state.book.settings.project / finishing.FOLDER).rglob("*.html"):
        file.write_bytes(file.read_bytes()[:-1])
    return state


@pytest.mark.parametrize(
    "change",
    [
        *(text, output, figure, stop_of_a_slider, source, late, language, problem),
        *(other_release, words_of_figures, damage, where_a_name_is_taught, what_a_name_means),
    ],
)
def test_whatever_it_shows_has_changed_it_is_finished_again(
    state: State, finished: list[str], change: Callable[[State], State]
) -> None:
    state.made()
    change(state).made()
    assert len(finished) == 2


def test_a_name_in_code_leads_to_the_lesson_that_teaches_it(state: State) -> None:
    lesson = where_a_name_is_taught(state)
    assert '<a href="a/b.html#b">print</a>' in lesson.made()
    on_the_lesson = replace(lesson, marked=replace(lesson.marked, address="a/b.html"))
    assert ">print</a>" not in on_the_lesson.made()
    assert '<a href="reference/names.html#torch.print">print</a>' in state.made()


def test_other_tools_finish_it_again(
    state: State, finished: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    state.made()
    monkeypatch.setattr(finishing, "tools", lambda: "others")
    state.made()
    assert len(finished) == 2


def test_what_it_does_not_show_finishes_no_page_again(state: State, finished: list[str]) -> None:
    state.made()
    other = written("print(3)\n#> 3\n", "other/idea.py")
    snippets = {**state.book.snippets, other.name: other}
    with_outcome(
        replace(state, book=replace(state.book, snippets=snippets)), other.name, kept(other)
    ).made()
    assert len(finished) == 1
