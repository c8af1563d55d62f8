"""A page that asks has choices, or says why not."""

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tensor_notes.features import guesses

SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
CHOICES = "\n- [x] a\n- [ ] b\n"
REPAIR = "  to repair: " + guesses.REPAIR


def told(text: str, description: str = "What?") -> str:
    page = f"---\ndescription: {description}\n---\n\n{text}"
    return report([*guesses.check(Page("page.md", "docs/en/page.md", page))])


@pytest.mark.parametrize("question", ["How much\nis it?", "这是多少？"])
def test_the_first_question_of_a_page_has_choices(question: str) -> None:
    line = 6 + question.count("\n") + 1
    what = "the question that a page begins with has no choices"
    text = f"# A {{ #a }}\n\n{question}\n\n{SHOWN}"
    assert told(text) == f"docs/en/page.md:{line}: {what}\n{REPAIR}"
    assert told(text + CHOICES) == ""


@pytest.mark.parametrize("word", ["Guess.", "Take a guess", "先猜，再看。"])
def test_where_a_page_says_guess_it_lets_one_guess(word: str) -> None:
    text = f"# A {{ #a }}\n\n## B {{ #b }}\n\n{word}\n\n{SHOWN}"
    assert told(text) == f"docs/en/page.md:9: a guess without choices\n{REPAIR}"
    assert told(text + CHOICES) == ""


def test_choices_of_one_section_are_none_of_the_next() -> None:
    text = f"# A {{ #a }}\n\nHow?\n\n{SHOWN}{CHOICES}\n## B {{ #b }}\n\nGuess.\n\n{SHOWN}"
    assert "a guess without choices" in told(text)


def test_a_page_may_say_why_it_has_no_choices() -> None:
    text = f"# A {{ #a }}\n\nHow do you install it?\n\n{SHOWN}"
    assert told(f"{text}\n<!-- no guess: nobody can know -->\n") == ""
    assert told(f"{text}\n<!-- no guess: -->\n") != ""


def test_later_questions_and_those_of_pages_that_begin_without_code_need_none() -> None:
    assert (
        told(f"# A {{ #a }}\n\nWords.\n\n{SHOWN}\nWhy?\n\n## B {{ #b }}\n\nWhy?\n\n{SHOWN}") == ""
    )
    assert told("# A {{ #a }}\n\nWhy?\n\n## B { #b }\n\n{SHOWN}") == ""
