"""What runs in front of a snippet of an exercise, in the same namespace.

An exercise is a folder of snippets with a `starter.py`: a slow and obvious specification, inputs,
and then a starter, a solution, wrong and other right answers, each of which ends in a call of the
one checker of all exercises. Exercises of a folder may share its specification or its inputs.
"""

import re
from collections.abc import Set
from pathlib import Path

CHECK, INPUTS, SPECIFICATION, STARTER = "check.py", "inputs.py", "specification.py", "starter.py"
ANSWERS = {"starter", "solution", "right", "wrong"}
"""The first words of the names of files that end in a call of the checker."""


def kind(name: str) -> str:
    """The first word of the name of a file that answers an exercise; '' for all other files.

    >>> kind("iou/wrong_union.py"), kind("iou/inputs.py")
    ('wrong', '')
    """
    found = re.match(r"[a-z]+", name.rpartition("/")[2])
    return found[0] if found and found[0] in ANSWERS else ""


def needs_no_page(name: str, names: Set[str]) -> bool:
    """Whether a snippet may stand on no page: of an exercise, what takes part behind the scenes.

    >>> names = {"iou/check/starter.py", "iou/check/wrong_one.py", "iou/wrong_two.py"}
    >>> [each for each in sorted(names) if needs_no_page(each, names)]
    ['iou/check/wrong_one.py']
    """
    folder, _, file = name.rpartition("/")
    if not folder:
        return file == CHECK and any(each.endswith(f"/{STARTER}") for each in names)
    if file == INPUTS:
        return any(re.fullmatch(rf"{folder}(/[^/]+)?/{STARTER}", each) for each in names)
    return kind(file) in {"right", "wrong"} and f"{folder}/{STARTER}" in names


def prelude(file: Path, snippets: Path) -> tuple[Path, ...]:
    """The files that run in front of a snippet, in order; `snippets` is the folder of all."""
    if not kind(file.name) or not file.with_name(STARTER).is_file():
        return ()
    return nearest(file, SPECIFICATION), snippets / CHECK, nearest(file, INPUTS)


def nearest(file: Path, name: str) -> Path:
    """A file of an exercise's folder, or of the folder above, if its exercises share it."""
    own, shared = file.with_name(name), file.parent.with_name(name)
    return shared if shared.is_file() and not own.is_file() else own
