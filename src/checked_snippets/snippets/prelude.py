"""What runs in front of a snippet of a lab: files of its folder, in the same namespace.

The snippets of a lab are in a folder `lab-<name>/`: a slow and obvious specification, a check,
and then starters, solutions and wrong answers, each of which ends in a call of the check.
"""

import re

SPECIFICATION, CHECK = "specification.py", "check.py"
PRELUDES = {"check": (SPECIFICATION,)} | dict.fromkeys(
    ["starter", "solution", "wrong"], (SPECIFICATION, CHECK)
)
"""First word of a file's name → the files that run in front of it."""


def kind(name: str) -> str:
    """The first word of a file of a lab; '' for all other files.

    >>> kind("lab-iou/wrong_union.py"), kind("lab-iou/check.py"), kind("iou/check.py")
    ('wrong', 'check', '')
    """
    found = re.fullmatch(r"lab-[^/]+/([a-z]+)[^/]*\.py", name)
    return found[1] if found else ""


def prelude(name: str) -> tuple[str, ...]:
    """The files of its folder that run in front of a snippet.

    >>> prelude("lab-iou/solution.py"), prelude("lab-iou/specification.py")
    (('specification.py', 'check.py'), ())
    """
    return PRELUDES.get(kind(name), ())
