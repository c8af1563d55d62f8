"""Guesses of the pages: where the right choice stands, and how long it is, gives nothing away."""

from math import comb

from checked_snippets.pages import page
from checked_snippets.pages.guess import Guess, guesses
from tests.engine import SETTINGS

PAGES = page.read(SETTINGS)
EVERY = {language: [*pages.values()] for language, pages in PAGES.items()}
ASKED = {name: [g for each in pages for g in guesses(each.text)] for name, pages in EVERY.items()}


def chance(right: int, tries: int, likely: float) -> float:
    """How likely it is to be right that often, or more, by chance alone."""
    return sum(
        comb(tries, n) * likely**n * (1 - likely) ** (tries - n) for n in range(right, tries + 1)
    )


def test_who_always_takes_the_first_or_the_last_choice_is_right_no_more_often_than_by_chance() -> (
    None
):
    for count in (2, 3):
        places = [
            [choice.is_right for choice in guess.shuffled].index(True)
            for guess in ASKED["en"]
            if len(guess.choices) == count
        ]
        for place in range(count):
            assert chance(places.count(place), len(places), 1 / count) > 0.01


def test_who_always_takes_the_longest_choice_is_right_no_more_often_than_by_chance() -> None:
    for language, asked in ASKED.items():
        for count in (2, 3):
            some = [guess for guess in asked if len(guess.choices) == count]
            right = sum(map(stands_out, some))
            assert chance(right, len(some), 1 / count) > 0.01, (language, count)


def stands_out(guess: Guess) -> bool:
    """Whether the right choice is longer than each of the others."""
    lengths = {choice.is_right: 0 for choice in guess.choices}
    for choice in guess.choices:
        lengths[choice.is_right] = max(lengths[choice.is_right], len(choice.label))
    return lengths[True] > lengths[False]


def test_both_languages_have_the_same_choices_in_the_same_order() -> None:
    shown = {
        language: [[(each.is_right, each.programs) for each in g.shuffled] for g in asked]
        for language, asked in ASKED.items()
    }
    assert shown["en"] == shown["zh"]
