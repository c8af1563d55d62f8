"""A guess is fair: each wrong choice is what its own program prints, and nobody else's."""

import ast
import functools
import re
from collections.abc import Iterator

from checked_snippets import files
from checked_snippets.checking.book import Book
from checked_snippets.pages.guess import Choice, Guess, guesses
from checked_snippets.pages.page import Page
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome

FEWEST, MOST = 2, 4
"""How many choices a reader is given."""

NUMERAL = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")


def check(page: Page, book: Book) -> Iterator[Problem]:
    """What is wrong with the guesses of a page."""
    headings, seen = [part.line for part in page.shown("heading")], -1
    for guess in guesses(page.text):
        yield from form(page, guess)
        yield from truth(page, guess, book)
        section = max((line for line in headings if line < guess.line), default=0)
        if section == seen:
            what = "a second guess below one heading, folded until the first one is made"
            yield Problem(page.path, guess.line, what, repair="give it a heading of its own")
        seen = section


def form(page: Page, guess: Guess) -> Iterator[Problem]:
    """What is wrong with a guess as it is written."""
    if not guess.asked:
        repair = "put the snippet that they ask about right above them"
        yield Problem(page.path, guess.line, "choices below no snippet", repair=repair)
    if not FEWEST <= len(guess.choices) <= MOST:
        what = f"a guess has {FEWEST} to {MOST} choices; this one has {len(guess.choices)}"
        yield Problem(page.path, guess.line, what, labels(guess), "leave some out, or write more")
    right = [choice for choice in guess.choices if choice.is_right]
    if len(right) != 1:
        what = f"{len(right)} choices of a guess are right"
        yield Problem(page.path, guess.line, what, labels(guess), "write - [x] before one of them")
    for choice in guess.choices:
        if fault := wrong_choice(choice):
            what, repair = fault
            yield Problem(page.path, choice.line, what, (choice.label,), repair)


def wrong_choice(choice: Choice) -> tuple[str, str] | None:
    """What is wrong with a choice as it is written, and how to repair it."""
    if choice.is_right and choice.programs:
        return "the right choice has a program", "leave it out: the snippet above prints it"
    if not choice.is_right and len(choice.programs) != 1:
        return "a wrong choice without a program of its own", "show below it one that prints it"
    if not choice.is_right and not choice.words:
        return "a wrong choice without a word", "say below its program who believes it, and why not"
    return None


def labels(guess: Guess) -> tuple[str, ...]:
    return tuple(choice.label for choice in guess.choices)


def truth(page: Page, guess: Guess, book: Book) -> Iterator[Problem]:
    """Choices that their programs do not print, or that another one's program prints as well."""
    lines = dict[object, int]()
    for choice in sorted(guess.choices, key=lambda each: not each.is_right):
        name = guess.asked if choice.is_right else next(iter(choice.programs), "")
        if name not in book.outcomes or ended_early(book, name):
            continue  # that is told
        path, outcome = book.settings.path_of(name), book.outcomes[name]
        line, faults = lines.setdefault(given(outcome), choice.line), []
        if missing := unprinted(choice, outcome):
            what = f"a choice says {', '.join(missing)}, which {path} does not print"
            faults.append((what, "let the program print what the choice says"))
        if line != choice.line:
            what = f"{path} gives what the choice in line {line} says"
            faults.append((what, "let it give what follows from the belief"))
        if not choice.is_right and same_code(name, guess.asked, book):
            what = f"{path} is the program that is asked about"
            faults.append((what, "change in it what somebody believes"))
        for what, repair in faults:
            yield Problem(page.path, choice.line, what, (choice.label,), repair, also=(path,))


def ended_early(book: Book, name: str) -> bool:
    """Whether a snippet did not come to its end, or raised what it does not promise."""
    outcome, steps = book.outcomes[name], book.snippets[name].steps
    promised = steps[len(outcome.printed) - 1].promise if outcome.printed else ()
    named = any(line.startswith(outcome.raised) for line in promised)
    return bool(outcome.failure) or (bool(outcome.raised) and not named)


def given(outcome: Outcome) -> tuple[object, ...]:
    """All that a reader sees of a run."""
    lines = tuple(line for lines in outcome.printed for line in lines)
    return lines, tuple(figure.svg for figure in outcome.figures)


def unprinted(choice: Choice, outcome: Outcome) -> list[str]:
    """The numerals of a choice that begin no number of what was printed."""
    printed = [NUMERAL.findall(line) for lines in outcome.printed for line in lines]
    numbers = [number for found in printed for number in found]
    return [
        each for each in NUMERAL.findall(choice.label) if not any(begins(each, n) for n in numbers)
    ]


def begins(numeral: str, number: str) -> bool:
    """Whether a number begins with a numeral, which may leave out decimals.

    >>> begins("5", "5.0"), begins("0.04", "0.0401"), begins("1", "10")
    (True, True, False)
    """
    return number == numeral or number.startswith(numeral if "." in numeral else f"{numeral}.")


def same_code(name: str, other: str, book: Book) -> bool:
    """Whether two snippets are one program, but for spaces and comments."""
    sources = [book.snippets[each].source for each in (name, other) if each in book.snippets]
    return len(sources) == 2 and len(set(map(program, sources))) == 1


@functools.cache
def program(source: str) -> str:
    return files.digest(ast.dump(ast.parse(source)))
