"""A lab of few lines: twice a number."""

from pathlib import Path

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

PAGE = """\
---
description: Twice.
---

# Twice a {number} {{ #doubled }}

Double $x$; see [below](#your-turn).

```python
--8<-- "lab-doubled/specification.py"
```

??? info "The check"
    ```python
    --8<-- "lab-doubled/check.py"
    ```

## Your turn {{ #your-turn }}

```python
--8<-- "lab-doubled/starter.py"
```

??? success "Solution"
    ```python
    --8<-- "lab-doubled/solution.py"
    ```

    Which is fine.

??? failure "Three"
    ```python
    --8<-- "lab-doubled/wrong_same.py"
    ```

    ```python
    --8<-- "lab-doubled/wrong_one.py"
    ```

    ```python
    --8<-- "lab-doubled/wrong_square.py"
    ```
"""

PAGES = {"zh": PAGE.format(number="数"), "en": PAGE.format(number="number")}


def write_file(project: Path, name: str, source: str) -> None:
    file = project / f"snippets/lab-doubled/{name}.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")


def write_lab(project: Path) -> None:
    for name, source in FILES.items():
        write_file(project, name, source)


def write_pages(project: Path) -> None:
    """The page of the lab, and one that leads to it."""
    for language, page in PAGES.items():
        folder = project / "docs" / language
        (folder / "labs").mkdir(parents=True)
        (folder / "labs/doubled.md").write_text(page, encoding="utf-8")
        home = "# Home { #home }\n\n[Your turn](labs/doubled.md#your-turn)\n"
        (folder / "index.md").write_text(home, encoding="utf-8")
