"""Results on disk: what a snippet gave, as long as nothing that this depends on has changed.

A snippet can reach nothing but its source, the engine, Python and the packages it may import
(see `guard`), so that these are all the ingredients of its outcome.
"""

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tensor_notes import outcome, run, start
from tensor_notes.outcome import Outcome
from tensor_notes.snippet import Snippet

FOLDER = Path(".cache", "snippets")

PACKAGES = ("torch", "numpy", "matplotlib", "contourpy", "pillow", "graphviz-pure")
"""What snippets may import, and what figures are computed with."""

ENGINE = (
    "child", "figure", "graph_layout", "guard", "outcome", "preload", "problem", "process",
    "randomness", "lab", "run", "seccomp", "snippet", "start", "steps", "svg", "theme",
)  # fmt: skip # a list of names
"""The modules that take part in a run, with all of `draw`; how pages look changes no outcome."""


def outcomes(
    project: Path, snippets: Sequence[Snippet], progress: run.Progress = run.silence
) -> dict[str, Outcome]:
    """The outcome of each snippet by name; only what has changed is run."""
    known = {each.name: found for each in snippets if (found := load(project, each))}
    missing = [each for each in snippets if each.name not in known]
    known |= run.run(missing, progress=progress)
    for each in missing:
        if not known[each.name].failure:  # a limit may have been passed for the machine's sake
            store(project, each, known[each.name])
    return {each.name: known[each.name] for each in snippets}


def load(project: Path, snippet: Snippet) -> Outcome | None:
    file = path_of(project, snippet)
    try:
        state = file.stat()
    except OSError:
        return None
    key, found = remembered(str(file), state.st_mtime_ns, state.st_size)
    return found if key == key_of(ingredients(snippet)) else None


@functools.lru_cache(maxsize=10_000)
def remembered(file: str, _time: int, _size: int) -> tuple[str, Outcome | None]:
    """An entry as it was at a time: it is read again only when its file has changed."""
    entry = read(Path(file))
    if entry is None:
        return "", None
    return key_of(entry["ingredients"]), outcome.from_json(entry["outcome"])


def why(project: Path, snippet: Snippet) -> str:
    """Why a snippet would be run now; '' if it would not."""
    entry = read(path_of(project, snippet))
    if entry is None:
        return "no result is stored"
    now, then = ingredients(snippet), entry["ingredients"]
    changed = [name for name in now if now[name] != then.get(name)]
    return ", ".join(f"{name} has changed" for name in changed)


def ingredients(snippet: Snippet) -> dict[str, str]:
    """All that an outcome depends on, by a name that people understand."""
    own = {"its source": digest(snippet.source), "its name": snippet.name}
    prelude = {part.path: digest(part.source) for part in snippet.prelude}
    return own | prelude | surroundings()


@functools.cache
def surroundings() -> dict[str, str]:
    here = Path(__file__).parent
    engine = [*(here / f"{name}.py" for name in ENGINE), *sorted(here.glob("draw/*.py"))]
    settings = {k: v for k, v in start.environment().items() if k not in start.KEPT}
    versions = {name: importlib.metadata.version(name) for name in PACKAGES}
    return {
        "the engine": digest("\0".join(file.read_text(encoding="utf-8") for file in engine)),
        "Python": platform.python_version(),
        "the machine": f"{platform.system()} {platform.machine()}",
        "the environment": digest(json.dumps(settings, sort_keys=True)),
        **versions,
    }


def key_of(ingredients: dict[str, str]) -> str:
    return digest(json.dumps(ingredients, sort_keys=True))


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def path_of(project: Path, snippet: Snippet) -> Path:
    return project / FOLDER / f"{snippet.name}.json"


def read(file: Path) -> dict[str, Any] | None:
    """What is stored for a snippet; None if that is nothing, or not as it was written."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        entry = json.loads(stored["entry"])
        outcome.from_json(entry["outcome"])
        sound = stored["digest"] == digest(stored["entry"])
        return entry if sound and isinstance(entry["ingredients"], dict) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def store(project: Path, snippet: Snippet, result: Outcome) -> None:
    """Write an entry at once or not at all; where nothing can be written, nothing is kept."""
    content = {"ingredients": ingredients(snippet), "outcome": outcome.to_json(result)}
    entry = json.dumps(content)
    text = json.dumps({"digest": digest(entry), "entry": entry})
    file = path_of(project, snippet)
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False) as writing:
            writing.write(text)
        Path(writing.name).replace(file)
