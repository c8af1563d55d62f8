"""Record what those snippets give that need a GPU: `make on-a-gpu`, on a machine that has one.

Their names end in `_on_a_gpu.py`. Each runs in a process of its own, and all that it prints goes
into on-a-gpu.json beside this file, with the device, the versions and the day. Pages show it as
long as the snippet is the one that was run.

It needs a Python with a torch that knows the GPU, and nothing else that is not in it: `make
on-a-gpu PYTHON=python3`. Nothing is recorded if a snippet raises what none of its `#>` lines names.
"""

import ast
import contextlib
import io
import json
import multiprocessing
import platform
import sys
import traceback
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checked_snippets import settings
from checked_snippets.checking import check, compare
from checked_snippets.checking.book import snippet_files
from checked_snippets.running import recorded
from checked_snippets.running.outcome import Outcome, Output, lines
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import ON_A_GPU, Snippet

PROJECT = Path(__file__).parents[1]


def main() -> int:
    """Run and record; 1 if there is no GPU, or if a snippet did what it does not name."""
    import torch

    if not torch.cuda.is_available():
        print("there is no GPU that this torch knows", file=sys.stderr)
        return 1
    project = settings.read(PROJECT)
    found = [file for file in snippet_files(project) if file.name.endswith(ON_A_GPU)]
    snippets = [snippet.read(file, project) for file in found]
    outcomes = run(snippets)
    for each, outcome in zip(snippets, outcomes, strict=True):
        print(told(each, outcome), end="\n\n")
    if wrong := [line for each in zip(snippets, outcomes, strict=True) for line in faults(*each)]:
        print("\n".join(["nothing is recorded:", *wrong]), file=sys.stderr)
        return 1
    versions = {
        "PyTorch": torch.__version__.split("+")[0],
        "CUDA": torch.version.cuda,
        "Python": platform.python_version(),
    }
    record = record_of(snippets, outcomes, torch.cuda.get_device_name(), versions)
    text = json.dumps(record, indent=1, ensure_ascii=False)
    (PROJECT / recorded.RECORD).write_text(f"{text}\n", encoding="utf-8", newline="\n")
    return 0


def record_of(
    snippets: Sequence[Snippet],
    outcomes: Sequence[Outcome],
    device: str,
    versions: dict[str, str | None],
) -> dict[str, Any]:
    """What is recorded of some snippets and of what they gave, today."""
    entries = zip(snippets, outcomes, strict=True)
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "device": device,
        "versions": {name: version for name, version in versions.items() if version},
        "snippets": {each.name: recorded.entry_of(each, given) for each, given in entries},
    }


def run(snippets: Sequence[Snippet]) -> list[Outcome]:
    """What some snippets give, one after the other, each in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        return pool.map(outcome_of, snippets, chunksize=1)


def outcome_of(each: Snippet) -> Outcome:
    """What the statements of a snippet give here, up to the first that raises."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    given = list[tuple[Output, ...]]()
    for part in each.prelude:
        exec(part.source, namespace)
    for statement in ast.parse(each.source).body:
        code = compile(ast.Module([statement], []), "<snippet>", "exec")
        outputs, raised = given_by(code, namespace)
        given.append(outputs)
        if raised:
            return Outcome(tuple(given), raised)
    return Outcome(tuple(given))


def given_by(code: Any, namespace: dict[str, object]) -> tuple[tuple[Output, ...], str]:
    """What a statement prints, then its warnings, then what it raises; and the name of that."""
    printed, message, raised = io.StringIO(), "", ""
    with contextlib.redirect_stdout(printed), warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            exec(code, namespace)
        except Exception as error:
            message, raised = traceback.format_exception_only(error)[-1], type(error).__name__
    warned = "".join(f"{each.category.__name__}: {each.message}\n" for each in told)
    texts = {"printed": printed.getvalue(), "warned": warned, "raised": message}
    outputs = (Output(kind, lines(text.encode())) for kind, text in texts.items() if text)
    return tuple(outputs), raised


def faults(each: Snippet, outcome: Outcome) -> list[str]:
    """Why what a snippet gave cannot be recorded."""
    found = []
    for step, outputs in zip(each.steps, outcome.outputs, strict=False):
        said = [line for output in outputs for line in output.lines]
        found += [why for line in said if (why := compare.unprintable(line, each.path))]
        raised = outcome.raised if step == each.steps[len(outcome.outputs) - 1] else ""
        found += check.unpromised(step.promise, outputs, raised)
    if outcome.raised and len(outcome.outputs) < len(each.steps):
        found.append(f"{outcome.raised} before the last statement")
    return [f"{each.path}: {what}" for what in found]


def told(each: Snippet, outcome: Outcome) -> str:
    """What a snippet gave, to be read before it is committed."""
    return "\n".join([each.path, *(f"  {line}" for said in outcome.printed for line in said)])


if __name__ == "__main__":
    sys.exit(main())
