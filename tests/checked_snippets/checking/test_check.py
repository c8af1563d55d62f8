"""What a run gave, compared with what the snippet promises: told, and accepted."""

import pytest

from checked_snippets.checking import check
from checked_snippets.problem import report
from checked_snippets.running.pool import run
from checked_snippets.snippets.snippet import with_variants
from tests.checked_snippets.snippets.test_slider import SOURCE as SLIDER
from tests.engine import SETTINGS, messages, outcome_of, written

TRUE = [
    "x = 1\nprint(x)\n#> 1\n",
    "print()\n#>\n",
    "print('a  ')\n#> a\n",
    "print('a\\n\\nb')\n#> a\n#>\n#> b\n",
    "for i in range(2):\n    print(i)\n#> 0\n#> 1\n",
    "import torch\nprint(torch.ones(2))\n#> tensor([1., 1.])\n",
    "import torch\ntorch.ones(3) + torch.ones(2)\n#> RuntimeError: The size of tensor a (3) ...\n",
    "print(1)\n#> 1\n1 / 0\n#> ZeroDivisionError: division by zero\n",
    "import warnings\nwarnings.warn('careful')\n#> UserWarning: careful\n",
    "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\nprint(A(1))\n#> A(x=1)\n",
    "from __future__ import annotations\ndef f(x: unknown): pass\nprint(f(1))\n#> None\n",
    "import os\nprint(os.listdir())\n#> []\n",
    "import torch\ntorch.manual_seed(0)\nprint(torch.rand(1) < 1)\n#> tensor([True])\n",
    "print('张量')\n#> 张量\n",
]


@pytest.mark.parametrize("source", TRUE)
def test_a_true_snippet_has_no_problem(source: str) -> None:
    assert messages(source) == []


FALSE = {
    "a wrong promise": (
        "x = 1\nprint(x)\n#> 2\n",
        "snippets/page/idea.py:2: prints something else than its `#>` lines say\n"
        "    print(x)\n"
        "    - 2\n"
        "    + 1\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "a missing promise": (
        "print(1)\n",
        "snippets/page/idea.py:1: prints, but no `#>` line below it says what\n"
        "    print(1)\n"
        "    + 1\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "a promise of nothing": (
        "x = 1\n#> 1\n",
        "snippets/page/idea.py:1: prints nothing, but the `#>` line below it says that it does\n"
        "    x = 1\n"
        "    - 1\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "an unexpected exception at the end": (
        "1 / 0\n",
        "snippets/page/idea.py:1: raises an exception that no `#>` line below it promises\n"
        "    1 / 0\n"
        "    + ZeroDivisionError: division by zero\n"
        "  to repair: mend the code; or, if it is meant, name it below: `#> ZeroDivisionError`",
    ),
    "a typo below a promise": (
        "seconds = 3\nprint(secnds)\n#> 3\n",
        "snippets/page/idea.py:2: raises an exception that no `#>` line below it promises\n"
        "    print(secnds)\n"
        "    - 3\n"
        "    + NameError: name 'secnds' is not defined\n"
        "  to repair: mend the code; or, if it is meant, name it below: `#> NameError`",
    ),
    "an exception that is promised by its name alone": (
        "1 / 0\n#> ZeroDivisionError\n",
        "snippets/page/idea.py:1: prints something else than its `#>` lines say\n"
        "    1 / 0\n"
        "    - ZeroDivisionError\n"
        "    + ZeroDivisionError: division by zero\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "another exception than promised": (
        "1 / 0\n#> ValueError: division by zero\n",
        "snippets/page/idea.py:1: raises an exception that no `#>` line below it promises\n"
        "    1 / 0\n"
        "    - ValueError: division by zero\n"
        "    + ZeroDivisionError: division by zero\n"
        "  to repair: mend the code; or, if it is meant, name it below: `#> ZeroDivisionError`",
    ),
    "a promised exception that does not come": (
        "x = 1\n#> ValueError: no\n",
        "snippets/page/idea.py:1: raises nothing, but its `#>` line reads like an exception\n"
        "    x = 1\n"
        "    - ValueError: no\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "an exception before the end": (
        "1 / 0\n#> ZeroDivisionError: division by zero\nx = 1\n",
        "snippets/page/idea.py:1: raises before the last statement\n"
        "    1 / 0\n"
        "      ZeroDivisionError: division by zero\n"
        "  to repair: mend the code; what is meant is the last statement of a snippet of its own",
    ),
    "a typo before the end": (
        "print(secnds)\n#> 3\nprint(1)\n#> 1\n",
        "snippets/page/idea.py:1: raises before the last statement\n"
        "    print(secnds)\n"
        "    - 3\n"
        "    + NameError: name 'secnds' is not defined\n"
        "  to repair: mend the code; what is meant is the last statement of a snippet of its own",
    ),
    "an unexpected warning": (
        "import warnings\nwarnings.warn('careful')\n",
        "snippets/page/idea.py:2: warns of what no `#>` line below it names\n"
        "    warnings.warn('careful')\n"
        "    + UserWarning: careful\n"
        "  to repair: mend the code; or, if it is meant, name it below: `#> UserWarning`",
    ),
    "a warning beside what is promised": (
        "import warnings\nprint(1, warnings.warn('old', DeprecationWarning))\n#> 1 None\n",
        "snippets/page/idea.py:2: warns of what no `#>` line below it names\n"
        "    print(1, warnings.warn('old', DeprecationWarning))\n"
        "    + DeprecationWarning: old\n"
        "      1 None\n"
        "  to repair: mend the code; or, if it is meant, name it below: `#> DeprecationWarning`",
    ),
    "a space that looks like another": (
        "print('1\\xa0000')\n#> 1 000\n",
        "snippets/page/idea.py:1: prints something else than its `#>` lines say\n"
        "    print('1\\xa0000')\n"
        "    - 1 000\n"
        "    + 1\\N{NO-BREAK SPACE}000\n"
        "  to repair: checked-snippets accept snippets/page/idea.py",
    ),
    "an end of the process": (
        "x = 1\nimport os\nos._exit(1)\n",
        "snippets/page/idea.py:3: ends the process (exit status 1)\n    os._exit(1)",
    ),
    "sys.exit": (
        "import sys\nsys.exit()\n",
        "snippets/page/idea.py:2: ends the process (exit status 1)\n    sys.exit()",
    ),
    "a control character": (
        "print('\\x1b[31mred')\n",
        "snippets/page/idea.py:1: prints a control character, which no page can show\n"
        "    print('\\x1b[31mred')\n    '\\x1b[31mred'",
    ),
    "an address": (
        "print(hex(0x7F0000001000))\n",
        "snippets/page/idea.py:1: prints an address, another one in each run, which no page can "
        "show\n    print(hex(0x7F0000001000))\n    '0x7f0000001000'",
    ),
    "the path of its own file": (
        "print(__file__)\n",
        "snippets/page/idea.py:1: prints the path of its own file, which no page can show\n"
        "    print(__file__)\n    'snippets/page/idea.py'",
    ),
    "random numbers without a seed": (
        "import torch\nprint(torch.rand(1) < 1)\n#> tensor([True])\n",
        "snippets/page/idea.py:1: uses random numbers of torch without a seed\n"
        "  to repair: begin with torch.manual_seed(0)",
    ),
    "two figures with one name": (
        "from matplotlib import pyplot as plt\nplt.subplots()\nplt.subplots()\n",
        "snippets/page/idea.py:3: draws 2 figures named ''\n"
        '  to repair: name each: plt.figure("name") or plt.subplots(num="name")',
    ),
}


@pytest.mark.parametrize(("source", "message"), FALSE.values(), ids=FALSE.keys())
def test_a_false_snippet_is_told_where_what_and_how_to_repair(source: str, message: str) -> None:
    (told,) = messages(source)
    assert told == message


OWN = "class Wrong(Exception): pass\n"

DIFFERENCES = {
    "text that reads like an exception": (
        'print("Error: 0.6")\n#> Error: 0.5\n',
        "prints something else than its `#>` lines say",
    ),
    "text that reads like an exception, and others": (
        'print("ValueError: a\\nb")\n#> ValueError: a\n',
        "prints something else than its `#>` lines say",
    ),
    "an exception of its own with other words": (
        f'{OWN}raise Wrong("b")\n#> Wrong: a\n',
        "prints something else than its `#>` lines say",
    ),
    "an exception of another module with other words": (
        'import json\njson.loads("1 2")\n#> json.decoder.JSONDecodeError: a\n',
        "prints something else than its `#>` lines say",
    ),
    "an exception where text was promised": (
        f'{OWN}raise Wrong("b")\n#> b\n',
        "raises an exception that no `#>` line below it promises",
    ),
    "an exception where another of like name was promised": (
        f'{OWN}raise Wrong("b")\n#> AlsoWrong: b\n',
        "raises an exception that no `#>` line below it promises",
    ),
    "nothing, where text that reads like an exception was promised": (
        "x = 1\n#> Error: 0.5\n",
        "raises nothing, but its `#>` line reads like an exception",
    ),
    "nothing, where an exception of its own was promised": (
        f"{OWN}x = 1\n#> Wrong: a\n",
        "prints nothing, but the `#>` line below it says that it does",
    ),
    "a warning": (
        "import warnings\nwarnings.warn('a')\n#> UserWarning: b\n",
        "prints something else than its `#>` lines say",
    ),
}


@pytest.mark.parametrize(("source", "what"), DIFFERENCES.values(), ids=DIFFERENCES.keys())
def test_nothing_false_is_said_of_what_was_raised(source: str, what: str) -> None:
    (told,) = messages(source)
    assert told.split("\n")[0].partition(": ")[2] == what


UNPROMISED = {
    f'{OWN}raise Wrong("b")\n': "Wrong",
    'raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])\n': "ExceptionGroup",
    'import json\njson.loads("1 2")\n': "JSONDecodeError",
    'compile("1 +", "<string>", "exec")\n': "SyntaxError",
    'def f():\n    print("a", end="")\n    raise ValueError("b")\n\n\nf()\n': "ValueError",
    'error = ValueError("a")\nerror.add_note("b")\nraise error from KeyError("c")\n': "ValueError",
    "import warnings\nwarnings.warn('a\\nb')\n": "UserWarning",
    "import warnings\nfor each in 'ab': warnings.warn(each, FutureWarning)\n": "FutureWarning",
    "print(nothing)\n": "NameError",
}


@pytest.mark.parametrize(("source", "name"), UNPROMISED.items())
def test_what_nobody_promised_is_accepted_where_a_line_names_it_and_nowhere_else(
    source: str, name: str
) -> None:
    assert check.accepted(written(source), outcome_of(source)) == source
    (told,) = messages(source)
    assert f"name it below: `#> {name}`" in told
    named = f"{source}#> {name}\n"
    accepted = check.accepted(written(named), outcome_of(named))
    assert accepted != named
    assert messages(accepted) == []


def test_a_name_among_several_is_not_enough() -> None:
    source = (
        "import warnings\n"
        "def f():\n    warnings.warn('a', FutureWarning)\n    warnings.warn('b')\n\n\n"
        "f()\n#> FutureWarning\n"
    )
    assert check.accepted(written(source), outcome_of(source)) == source
    (told,) = messages(source)
    assert "name it below: `#> UserWarning`" in told


@pytest.mark.parametrize(
    "source",
    [
        'print("Error: 0.5")\n',
        'print("Warning: look")\n',
        "raise KeyboardInterrupt\n#> KeyboardInterrupt: stop\n",
        "print(1)",
        "print('a\\tb')\n",
        "print('\\u3000a\\xa0b\\u3000')\n",
    ],
)
def test_whatever_was_accepted_is_true(source: str) -> None:
    accepted = check.accepted(written(source), outcome_of(source))
    assert accepted != source
    assert messages(accepted) == []


def test_a_figure_that_is_drawn_with_a_warning_is_refused() -> None:
    source = "from matplotlib import pyplot as plt\ndrawn = plt.axes().set_title('张')\n"
    (told,) = messages(source)
    assert told.startswith(
        "snippets/page/idea.py:2: does not draw its figures in silence\n"
        "    UserWarning: Glyph 24352 (\\N{CJK UNIFIED IDEOGRAPH-5F20}) missing from font(s)"
    )


@pytest.mark.parametrize(
    "next_statement",
    ["print('b')\n#> b\n", "x = 1\n1 / 0\n#> ZeroDivisionError: division by zero\n"],
)
def test_a_line_that_another_statement_continues_is_told(next_statement: str) -> None:
    assert messages(f"print('a', end='')\n#> a\n{next_statement}") == [
        "snippets/page/idea.py:1: prints a line that does not end there, and what comes next "
        "continues it\n    print('a', end='')\n"
        "  to repair: print(), or print the whole line in one statement"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "print('a', end='')\n#> a\n",
        "print('a', end='')\n#> a\nx = 1\n",
        "for i in range(3): print(i, end=' ')\n#> 0 1 2\n",
    ],
)
def test_the_last_line_need_not_end(source: str) -> None:
    assert messages(source) == []


def test_what_a_line_cuts_short_need_not_be_printable() -> None:
    assert messages("print(object())\n#> <object object at ...>\n") == []


def test_numpy_and_random_want_a_seed_too() -> None:
    source = "import random\nimport numpy as np\nx = random.random() + np.random.rand()\n"
    assert [message.splitlines()[0] for message in messages(source)] == [
        "snippets/page/idea.py:1: uses random numbers of random without a seed",
        "snippets/page/idea.py:1: uses random numbers of numpy.random without a seed",
    ]
    seeded = source.replace("x =", "random.seed(0)\nnp.random.seed(0)\nx =")
    assert messages(seeded) == []


def test_other_snippets_are_checked_when_one_dies() -> None:
    dead = written("import os\nos._exit(1)\n", "page/dead.py")
    alive = written("print(1)\n", "page/alive.py")
    outcomes = run([dead, alive], SETTINGS)
    assert outcomes[dead.name].failure
    assert outcomes[alive.name].printed == (("1",),)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("print(1)\n", "print(1)\n#> 1\n"),
        ("print(1)\n#> 2\n#> 3\nx = 2\n", "print(1)\n#> 1\nx = 2\n"),
        ("x = 1\n#> 1\n", "x = 1\n"),
        ("print()\nprint(2)", "print()\n#>\nprint(2)\n#> 2\n"),
        ("print(1)\n#> 1", "print(1)\n#> 1\n"),
        ("1 / 0\n", "1 / 0\n"),
        ("1 / 0\n#> 0.0\n", "1 / 0\n#> 0.0\n"),
        ("1 / 0\n#> ZeroDivisionError", "1 / 0\n#> ZeroDivisionError: division by zero\n"),
        ("print(1)\n1 / 0\n", "print(1)\n#> 1\n1 / 0\n"),
        ("1 / 0\nx = 1\n", "1 / 0\nx = 1\n"),
        ("print('long line')\n#> long ...\n", "print('long line')\n#> long ...\n"),
        ("print('\\x07')\n", "print('\\x07')\n"),
    ],
)
def test_accepting_writes_what_was_printed_and_twice_changes_nothing(
    source: str, expected: str
) -> None:
    once = check.accepted(written(source), outcome_of(source))
    assert once == expected
    assert check.accepted(written(once), outcome_of(once)) == once


def test_what_goes_wrong_at_another_value_of_a_slider_is_named() -> None:
    assert told_of_slider("print(2 // power)") == (
        "snippets/page/idea.py:5: with power = 0: raises ZeroDivisionError\n    print(2 // power)"
    )


def test_what_goes_wrong_at_several_values_of_a_slider_is_told_once() -> None:
    assert told_of_slider("print({1: 2}[power])") == (
        "snippets/page/idea.py:5: with power = 0, 2: raises KeyError\n    print({1: 2}[power])"
    )


def test_what_goes_wrong_at_the_default_too_is_told_there_alone() -> None:
    assert told_of_slider("import random; x = print(int(random.random()) + 2**power)") == ""


def told_of_slider(last: str) -> str:
    """What is told of the values beside the default, with another last statement."""
    snippet = written(SLIDER.replace("print(2**power)", last.replace("; ", "\n")))
    return report([*check.bad_variants(snippet, run(with_variants([snippet]), SETTINGS))])
