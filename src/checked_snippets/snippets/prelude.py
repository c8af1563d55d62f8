"""What runs in front of a snippet, in the same namespace.

An exercise is a folder of snippets with a `starter.py`: a slow and obvious specification, inputs,
and then a starter, a solution, wrong and other right answers, each of which ends in a call of the
one checker of all exercises. Exercises of a folder may share its specification or its inputs.

What snippets begin with, such as the data that all of them need, is `given.py` of their folder and
of those above it: a page shows each once, above the first snippet that it stands in front of.
"""

import re
from collections.abc import Callable, Set
from pathlib import PurePosixPath

CHECK, INPUTS, SPECIFICATION, STARTER = "check.py", "inputs.py", "specification.py", "starter.py"
GIVEN = "given.py"
ANSWERS = {"starter", "solution", "right", "wrong"}
"""The first words of the names of files that end in a call of the checker."""


def kind(name: str) -> str:
    """The first word of the name of a file that answers an exercise; '' for all other files.

    >>> kind("iou/wrong_union.py"), kind("iou/inputs.py")
    ('wrong', '')
    """
    found = re.match(r"[a-z]+", name.rpartition("/")[2])
    return found[0] if found and found[0] in ANSWERS else ""


def behind_the_scenes(names: Set[str]) -> set[str]:
    """The snippets that may stand on no page, because they take part in exercises alone.

    >>> sorted(behind_the_scenes({"iou/one/starter.py", "iou/one/wrong_a.py", "iou/wrong_b.py"}))
    ['iou/one/wrong_a.py']
    """
    exercises = {name.removesuffix(f"/{STARTER}") for name in names if name.endswith(f"/{STARTER}")}
    sharing = exercises | {folder.rpartition("/")[0] for folder in exercises}

    def is_behind(name: str) -> bool:
        folder, _, file = name.rpartition("/")
        if not folder:
            return file == CHECK and bool(exercises)
        if file == INPUTS:
            return folder in sharing
        return kind(file) in {"right", "wrong"} and folder in exercises

    return set(filter(is_behind, names))


def prelude(name: str, is_there: Callable[[str], bool]) -> tuple[str, ...]:
    """The names of what runs in front of a snippet, in order; `is_there` knows those of all.

    >>> prelude("moons/learn/slowly.py", {"given.py", "moons/learn/given.py"}.__contains__)
    ('given.py', 'moons/learn/given.py')
    """
    folder = name[: name.rfind("/") + 1]
    if is_there(f"{folder}{STARTER}"):
        own = nearest(folder, SPECIFICATION, is_there), nearest(folder, INPUTS, is_there)
        return (own[0], CHECK, own[1]) if kind(name) else ()
    parts = folder.split("/")[:-1]
    every = ("/".join([*parts[:depth], GIVEN]) for depth in range(len(parts) + 1))
    return tuple(each for each in every if each != name and is_there(each))


def given(name: str, names: Set[str]) -> list[str]:
    """The names of all `given.py` in front of a snippet, in order; `names` are those of all."""
    return [each for each in prelude(name, names.__contains__) if PurePosixPath(each).name == GIVEN]


def nearest(folder: str, name: str, is_there: Callable[[str], bool]) -> str:
    """A file of an exercise's folder, or of the folder above, if its exercises share it."""
    own, shared = f"{folder}{name}", f"{folder[: folder.rstrip('/').rfind('/') + 1]}{name}"
    return shared if is_there(shared) and not is_there(own) else own
