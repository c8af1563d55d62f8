"""Check every snippet against another release of torch: `make other-torch VERSION=2.14.1`.

Without a version it takes the newest one.

It makes an environment of its own with that release, in `.venv-torch`, runs all snippets
there, says whose output differs, and records it in other-torch.json beside itself. Other
decimals, within what processors may round differently, are counted apart.
"""

import json
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
RECORD = Path(__file__).with_name("other-torch.json")
USED = ("matplotlib", "numpy", "torch")

COMPARE = """
import json, sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from checked_snippets import settings
from checked_snippets.checking import book, releases
from checked_snippets.running import cache
import torch

here, copy, *used = sys.argv[1:]
project = replace(settings.read(Path(here)), project=Path(copy))
snippets, _ = book.open_snippets(book.snippet_files(project), project)
outcomes = cache.outcomes(project, snippets)

def recorded(exact):
    every = (releases.recorded(each, outcomes[each.name], project, exact) for each in snippets)
    return [entry for entries in every for entry in entries]

print(json.dumps({
    "cuda": torch.version.cuda,
    "versions": {name: version(name).split("+")[0] for name in used},
    "snippets": len(snippets),
    "outputs": sum(bool(step.promise) for snippet in snippets for step in snippet.steps),
    "differing": recorded(exact=False),
    "in decimals": len(recorded(exact=True)),
}))
"""


def main(release: str) -> int:
    """Check and record; 1 if an output differs by more than decimals."""
    found = compared(environment(release))
    decimals = found.pop("in decimals") - len(found["differing"])
    today = datetime.now(UTC).date().isoformat()
    record = {"date": today, "python": platform.python_version(), **found, "decimals": decimals}
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(told(record))
    return 1 if record["differing"] else 0


def newest() -> str:
    """The newest release that pip knows."""
    words = [sys.executable, "-m", "pip", "index", "versions", "torch"]
    ran = subprocess.run(words, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return first_version(ran.stdout)


def first_version(answer: str) -> str:
    """The release that `pip index versions` names first.

    >>> first_version("torch (2.14.1+cpu)\\nAvailable versions: 2.14.1+cpu, 2.14.0")
    '2.14.1'
    """
    found = re.search(r"\(([\d.]+)", answer)
    return found[1] if found else ""


def environment(release: str) -> Path:
    """The Python of an environment with everything that snippets need, and that torch.

    What `constraints.txt` pins stays as it is, but for torch and what it brings.
    """
    folder = PROJECT / ".venv-torch" / release
    python = folder / "bin" / "python"
    if not (folder / "installed").exists():
        venv.create(folder, with_pip=True, clear=True)
        flags = ["--quiet", "--disable-pip-version-check"]
        pip: list[str | Path] = [python, "-m", "pip", "install", *flags]
        subprocess.run([*pip, f"torch=={release}"], check=True)
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as pinned:
            pinned.write(without_torch((PROJECT / "constraints.txt").read_text(encoding="utf-8")))
            pinned.flush()
            own = ["-e", f"{PROJECT}[figures]", "numpy"]
            subprocess.run([*pip, "-c", pinned.name, *own], check=True)
        (folder / "installed").touch()
    return python


def without_torch(constraints: str) -> str:
    lines = constraints.splitlines()
    return "\n".join(line for line in lines if not line.startswith(("torch==", "setuptools==")))


def compared(python: Path) -> dict[str, Any]:
    """What all snippets give there; in a copy, so that the results of this torch are kept."""
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(PROJECT / "snippets", Path(copy) / "snippets")
        words: list[str | Path] = [python, "-c", COMPARE, PROJECT, copy, *USED]
        ran = subprocess.run(words, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


def told(record: dict[str, Any]) -> str:
    """The record in words."""
    lines = []
    for each in record["differing"]:
        lines += [f"{each['path']}:{each['line']}: {each['what']}"]
        lines += [*(f"    {detail}" for detail in each["details"]), ""]
    differing = len(record["differing"])
    decimals = f"{record['decimals']} more in decimals alone" if record["decimals"] else ""
    counted = (
        f"torch {record['versions']['torch']}: {differing} of {record['outputs']} outputs differ"
    )
    return "\n".join([*lines, ", ".join(filter(None, [counted, decimals]))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else newest()))
