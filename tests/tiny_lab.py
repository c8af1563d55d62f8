"""A lab of few lines: twice a number."""

SPECIFICATION = """\
def doubled_with_loops(x):
    return sum(x for _ in range(2))


print(doubled_with_loops(3))
#> 6
"""

CHECK = """\
def check(function):
    for x in [0, 1, 2]:
        try:
            found = function(x)
        except Exception as error:
            print(f"✗ {type(error).__name__}: {error}")
            return
        if found != (expected := doubled_with_loops(x)):
            print(f"✗ doubled({x}): expected {expected}, found {found}")
            return
    print("✓ 3 inputs agree")
"""

ANSWER = """\
def doubled(x):
    {body}


check(doubled)
#> {says}
"""

FILES = {
    "specification": SPECIFICATION,
    "check": CHECK,
    "starter": ANSWER.format(
        body='raise NotImplementedError("your turn")', says="✗ NotImplementedError: your turn"
    ),
    "solution": ANSWER.format(body="return x + x", says="✓ 3 inputs agree"),
    "wrong_same": ANSWER.format(body="return x", says="✗ doubled(1): expected 2, found 1"),
    "wrong_one": ANSWER.format(body="return x + 1", says="✗ doubled(0): expected 0, found 1"),
    "wrong_square": ANSWER.format(body="return x * x", says="✗ doubled(1): expected 2, found 1"),
}
