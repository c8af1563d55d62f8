"""Results on disk: what a snippet gave, as long as nothing that this depends on has changed.

A snippet can reach nothing but its source, the engine, Python and the packages it may import
(see `guard`), so that these are all the ingredients of its outcome.
"""

import functools
import json
import logging
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checked_snippets import files
from checked_snippets.files import digest
from checked_snippets.running import elsewhere, outcome, packages, pool, recorded, start
from checked_snippets.running.outcome import Outcome
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

log = logging.getLogger(__name__)

FOLDER = files.CACHE / "snippets"

SEAL = "an outcome"
"""What an entry is kept under: it says itself what it was made from."""

ENGINE = ("snippets", "running", "figures", "settings.py", "problem.py", "files.py")
"""What of the engine takes part in a run; how pages look changes no outcome."""

MANY = 10
"""More snippets than this are not named one by one."""

DRAWING = ("graphviz-pure",)
"""What lays out graphs, beside the packages that a snippet imports."""


def outcomes(
    settings: Settings, snippets: Sequence[Snippet], progress: pool.Progress = pool.silence
) -> dict[str, Outcome]:
    """The outcome of each snippet by name; only what has changed is run."""
    known = {each.name: found for each in snippets if (found := load(settings, each))}
    missing = [each for each in snippets if each.name not in known]
    if log.isEnabledFor(logging.INFO):
        say_why(settings, missing)
    known |= run(settings, missing, progress)
    return {each.name: known[each.name] for each in snippets}


def run(
    settings: Settings, snippets: Sequence[Snippet], progress: pool.Progress = pool.silence
) -> dict[str, Outcome]:
    """Run snippets, whatever is stored of them, and store what they give."""
    given = elsewhere.run(snippets, settings, progress)
    for each in snippets:
        if not given[each.name].failure:  # a limit may have been passed for the machine's sake
            store(settings, each, given[each.name])
    return given


def say_why(settings: Settings, snippets: Sequence[Snippet]) -> None:
    """One line for each snippet that is run; one for all that are for the same reason."""
    reasons: dict[str, list[str]] = {}
    for each in snippets:
        reasons.setdefault(why(settings, each), []).append(each.path)
    for reason, paths in reasons.items():
        if len(paths) > MANY:
            log.info("%d snippets: run again, %s", len(paths), reason)
        else:
            for path in paths:
                log.info("%s: run again, %s", path, reason)


def load(settings: Settings, snippet: Snippet) -> Outcome | None:
    """What is known of a snippet; None if it has to be run."""
    if snippet.is_recorded:
        return recorded.outcome(settings, snippet)
    file = path_of(settings, snippet)
    try:
        state = file.stat()
    except OSError:
        return None
    key, found = remembered(str(file), state.st_mtime_ns, state.st_size)
    return found if key == key_of(settings, snippet) else None


@functools.lru_cache(maxsize=10_000)
def remembered(file: str, _time: int, _size: int) -> tuple[str, Outcome | None]:
    """An entry as it was at a time, by its key: it is read again only when its file has changed."""
    entry = read(Path(file))
    return (entry.key, entry.outcome) if entry else ("", None)


def why(settings: Settings, snippet: Snippet) -> str:
    """Why a snippet would be run now; '' if it would not."""
    if snippet.is_recorded:
        return ""
    entry = read(path_of(settings, snippet))
    if entry is None:
        return "no result is stored"
    now, then = ingredients(settings, snippet), entry.ingredients
    changed = [name for name in now | then if now.get(name) != then.get(name)]
    return ", ".join(f"{name} has changed" for name in changed)


def ingredients(settings: Settings, snippet: Snippet) -> dict[str, str]:
    """All that an outcome depends on, by a name that people understand."""
    return own(snippet) | common(settings.packages, helpers_of(settings, snippet))


def key_of(settings: Settings, snippet: Snippet) -> str:
    """The same for the same ingredients, and another one for others."""
    in_common = common_key(settings.packages, helpers_of(settings, snippet))
    return digest(json.dumps([own(snippet), in_common], sort_keys=True))


def own(snippet: Snippet) -> dict[str, str]:
    prelude = {part.path: digest(part.source) for part in snippet.prelude}
    return {"its source": digest(snippet.source), "its name": snippet.name, **prelude}


def helpers_of(settings: Settings, snippet: Snippet) -> tuple[str, ...]:
    return settings.helpers if snippet.has_helpers else ()


@functools.cache
def common_key(imported: tuple[str, ...], helpers: tuple[str, ...]) -> str:
    return digest(json.dumps(common(imported, helpers), sort_keys=True))


@functools.cache
def common(imported: tuple[str, ...], helpers: tuple[str, ...]) -> dict[str, str]:
    """What the outcomes of all snippets depend on that may import the same."""
    return (helping(helpers) if helpers else {}) | surroundings(imported)


@functools.cache
def helping(modules: tuple[str, ...]) -> dict[str, str]:
    needed = packages.versions(packages.imported_by(modules))
    return {"the helpers": own_code(modules), **dict(needed)}


@functools.cache
def own_code(modules: tuple[str, ...]) -> str:
    return packages.digest_of(modules)


@functools.cache
def surroundings(imported: tuple[str, ...]) -> dict[str, str]:
    everywhere = start.environment(elsewhere=True)
    environment = {name: everywhere[name] for name in everywhere if name not in start.KEPT}
    here = Path(__file__).parents[1]
    return {
        "the engine": files.digest_of_files(here / part for part in ENGINE),
        "Python": platform.python_version(),
        "the machine": f"{platform.system()} {platform.machine()}",
        "the environment": digest(json.dumps(environment, sort_keys=True)),
        "what may be imported": ", ".join(imported),
        "packages of the project": own_code(imported),
        **dict(packages.versions([*imported, *DRAWING, *packages.imported_by(imported)])),
    }


def path_of(settings: Settings, snippet: Snippet) -> Path:
    return settings.project / FOLDER / f"{snippet.name}.json"


@dataclass(frozen=True)
class Entry:
    """What is stored of a run: its key, what it was made of, and what it gave."""

    key: str
    ingredients: dict[str, str]
    outcome: Outcome


def read(file: Path) -> Entry | None:
    """The entry in a file; None if there is none, or it is not as it was written."""
    try:
        entry = json.loads(files.recall(file, SEAL) or "")
        return Entry(entry["key"], entry["ingredients"], outcome.from_json(entry["outcome"]))
    except (ValueError, KeyError, TypeError):
        return None


def store(settings: Settings, snippet: Snippet, result: Outcome) -> None:
    entry = Entry(key_of(settings, snippet), ingredients(settings, snippet), result)
    content = {**vars(entry), "outcome": outcome.to_json(result)}
    files.keep(path_of(settings, snippet), SEAL, json.dumps(content).encode())
