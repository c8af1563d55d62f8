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
    paths = came_or_went(before, after)
    paths |= {path for path in saved(before, after) if not path.startswith("snippets/")}
    return {language for path in paths for language in languages_of(path)}


def same_but_text(before: Look, after: Look) -> bool:
    """Whether only the text of pages and snippets has changed: no name, no word, no layout."""
    texts = (path.startswith("snippets/") or path.endswith(".md") for path in saved(before, after))
    return all(texts) and not came_or_went(before, after)


def came_or_went(before: Look, after: Look) -> set[str]:
    return before.keys() ^ after.keys()


def saved(before: Look, after: Look) -> set[str]:
    return {path for path in before.keys() & after.keys() if before[path] != after[path]}


def languages_of(path: str) -> set[str]:
    """The languages that a file concerns: its own, or both.

    >>> languages_of("docs/zh/index.md"), sorted(languages_of("snippets/home/half_of_it.py"))
    ({'zh'}, ['en', 'zh'])
    """
    own = {language for language in LANGUAGES if path.startswith(f"docs/{language}/")}
    return own or set(LANGUAGES)
