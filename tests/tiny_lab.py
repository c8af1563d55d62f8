"""A lab of few lines: twice a number."""

from pathlib import Path

SPECIFICATION = """\
def doubled_with_loops(x):
    return sum(x for _ in range(2))


print(doubled_with_loops(3))
#> 6
"""

CHECK = """\
def check(function, specification, inputs):
    for (x,) in inputs():
        try:
            found = function(x)
        except Exception as error:
            print(f"✗ {type(error).__name__}: {error}")
            return
        if found != (expected := specification(x)):
            print(f"✗ doubled({x}): expected {expected}, found {found}")
            return
    print("✓ 3 inputs agree")
"""

INPUTS = """\
def inputs():
    yield (0,)
    yield (1,)
    yield (2,)
"""

ANSWER = """\
def doubled(x):
    {body}


check(doubled, doubled_with_loops, inputs)
#> {says}
"""

FILES = {
    "specification": SPECIFICATION,
    "inputs": INPUTS,
    "starter": ANSWER.format(
        body='raise NotImplementedError("your turn")', says="✗ NotImplementedError: your turn"
    ),
    "solution": ANSWER.format(body="return x + x", says="✓ 3 inputs agree"),
    "right_shifted": ANSWER.format(body="return x << 1", says="✓ 3 inputs agree"),
    "right_times": ANSWER.format(body="return 2 * x", says="✓ 3 inputs agree"),
    "wrong_none": ANSWER.format(body="pass", says="✗ doubled(0): expected 0, found None"),
    "wrong_same": ANSWER.format(body="return x", says="✗ doubled(1): expected 2, found 1"),
    "wrong_one": ANSWER.format(body="return x + 1", says="✗ doubled(0): expected 0, found 1"),
    "wrong_square": ANSWER.format(body="return x * x", says="✗ doubled(1): expected 2, found 1"),
}
SHOWN = ["specification", "starter", "solution", "wrong_same", "wrong_one", "wrong_square"]
"""Those that the page shows, in order."""

PAGE = """\
---
description: Twice.
---

# Twice a {number} {{ #doubled }}

Double $x$; see [below](#your-turn).

```python
--8<-- "lab-doubled/doubled/specification.py"
```

## Your turn {{ #your-turn }}

```python
--8<-- "lab-doubled/doubled/starter.py"
```

??? success "Solution"
    ```python
    --8<-- "lab-doubled/doubled/solution.py"
    ```

    Which is fine.

??? failure "Three"
    ```python
    --8<-- "lab-doubled/doubled/wrong_same.py"
    ```

    ```python
    --8<-- "lab-doubled/doubled/wrong_one.py"
    ```

    ```python
    --8<-- "lab-doubled/doubled/wrong_square.py"
    ```
"""

PAGES = {"zh": PAGE.format(number="数"), "en": PAGE.format(number="number")}


def write_file(project: Path, name: str, source: str) -> None:
    file = project / f"snippets/lab-doubled/doubled/{name}.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")


def write_lab(project: Path) -> None:
    for name, source in FILES.items():
        write_file(project, name, source)
    (project / "snippets/check.py").write_text(CHECK, encoding="utf-8")


def write_pages(project: Path) -> None:
    """The page of the lab, and one that leads to it."""
    for language, page in PAGES.items():
        folder = project / "docs" / language
        (folder / "labs").mkdir(parents=True)
        (folder / "labs/doubled.md").write_text(page, encoding="utf-8")
        home = "# Home { #home }\n\n[Your turn](labs/doubled.md#your-turn)\n"
        (folder / "index.md").write_text(home, encoding="utf-8")
