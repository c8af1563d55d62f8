"""What runs in front of a snippet, in the same namespace.

An exercise is a folder of snippets with a `starter.py`: a slow and obvious specification, inputs,
and then a starter, a solution, wrong and other right answers, each of which ends in a call of the
one checker of all exercises. Exercises of a folder may share its specification or its inputs.

What snippets begin with, such as the data that all of them need, is `given.py` of their folder and
of those above it: a page shows each once, above the first snippet that it stands in front of.
"""

import re
from collections.abc import Callable, Set
from pathlib import Path, PurePosixPath

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


def prelude(
    file: Path, snippets: Path, is_file: Callable[[Path], bool] = Path.is_file
) -> tuple[Path, ...]:
    """The files that run in front of a snippet, in order; `snippets` is the folder of all."""
    if is_file(file.with_name(STARTER)):
        own = nearest(file, SPECIFICATION, is_file), nearest(file, INPUTS, is_file)
        return (own[0], snippets / CHECK, own[1]) if kind(file.name) else ()
    above = reversed(file.relative_to(snippets).parents)
    every = (snippets / folder / GIVEN for folder in above)
    return tuple(given for given in every if is_file(given) and given != file)


def given(name: str, names: Set[str]) -> list[str]:
    """The names of all `given.py` in front of a snippet, in order; `names` are those of all.

    >>> given("moons/learn/slowly.py", {"given.py", "moons/learn/given.py", "moons/one.py"})
    ['given.py', 'moons/learn/given.py']
    """
    if f"{name.rpartition('/')[0]}/{STARTER}" in names:
        return []
    above = (folder / GIVEN for folder in reversed(PurePosixPath(name).parents))
    return [each for each in map(str, above) if each in names and each != name]


def nearest(file: Path, name: str, is_file: Callable[[Path], bool]) -> Path:
    """A file of an exercise's folder, or of the folder above, if its exercises share it."""
    own, shared = file.with_name(name), file.parent.with_name(name)
    return shared if is_file(shared) and not is_file(own) else own
