"""Which of the two sites has to be built again after somebody saved a file."""

from pathlib import Path

from tensor_notes.page import LANGUAGES

Look = dict[str, tuple[int, int]]
"""Path below the project → time of change and size."""


def look(project: Path) -> Look:
    """What there is to be built, as it is now."""
    files = [project / "mkdocs.yml", *project.glob("docs/**/*"), *project.glob("snippets/**/*")]
    states = {file: file.stat() for file in files if file.is_file()}
    return {
        file.relative_to(project).as_posix(): (state.st_mtime_ns, state.st_size)
        for file, state in states.items()
    }


def affected(before: Look, after: Look) -> set[str]:
    """The languages whose pages are to be converted again after some files have changed.

    The text of a snippet comes to a page when that is finished; here only its name counts.
    """
    came_or_went = before.keys() ^ after.keys()
    changed = {path for path in before.keys() & after.keys() if before[path] != after[path]}
    paths = came_or_went | {path for path in changed if not path.startswith("snippets/")}
    return {language for path in paths for language in languages_of(path)}


def languages_of(path: str) -> set[str]:
    """The languages that a file concerns: its own, or both.

    >>> languages_of("docs/zh/index.md"), sorted(languages_of("snippets/home/half_of_it.py"))
    ({'zh'}, ['en', 'zh'])
    """
    own = {language for language in LANGUAGES if path.startswith(f"docs/{language}/")}
    return own or set(LANGUAGES)
