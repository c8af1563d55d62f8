"""A guess as it is written on a page: boxes to tick below a snippet."""

from checked_snippets.pages.guess import guesses

PAGE = """\
---
description: Halves.
---

# Halves { #halves }

What is half of 3?

```python
--8<-- "halves/half.py"
```

- [x] 1.5, which is
  no whole number
- [ ] 1

    ```python
    --8<-- "halves/if_it_rounded.py"
    ```

    That is what `//` does.

Words.

````text
- [x] no choice, but how one is written
````

- an item
"""


def test_a_guess_knows_its_snippet_its_choices_and_their_programs() -> None:
    (guess,) = guesses(PAGE)
    assert (guess.line, guess.asked) == (13, "halves/half.py")
    right, wrong = guess.choices
    assert (right.line, right.is_right, right.programs, right.words) == (13, True, (), "")
    assert right.label == "1.5, which is no whole number"
    assert (wrong.line, wrong.is_right, wrong.label) == (15, False, "1")
    assert (wrong.programs, wrong.words) == (
        ("halves/if_it_rounded.py",),
        "That is what `//` does.",
    )


def test_choices_below_words_ask_about_nothing() -> None:
    (guess,) = guesses(PAGE.replace("- [x]", "Here:\n\n- [x]", 1))
    assert guess.asked == ""


def test_the_order_of_choices_is_the_same_however_they_are_written() -> None:
    (guess,) = guesses(PAGE)
    head, right, wrong = PAGE.partition("- [x]")[0], *PAGE.split("\n- [ ]")
    right, wrong = right.removeprefix(head), f"- [ ]{wrong.partition('Words.')[0]}"
    (other,) = guesses(f"{head}{wrong}{right}\n")
    assert [each.label for each in other.choices] == ["1", "1.5, which is no whole number"]
    assert [each.label for each in other.shuffled] == [each.label for each in guess.shuffled]
