"""A new page: its files in both languages with true examples, to be filled in."""

import re
from collections.abc import Mapping
from pathlib import Path

NAME = re.compile(r"(?P<chapter>[a-z0-9]+(?:-[a-z0-9]+)*)/(?P<page>[a-z0-9]+(?:-[a-z0-9]+)*)")
PARTS = ("question", "refused", "silent_mistake", "exercise", "solution")


def new_page(project: Path, name: str) -> list[str]:
    """Write the files of the page `chapter/page`; the paths written.

    Raises:
        ValueError: the name is no name of a page, its chapter does not exist, or the page does.
    """
    found = NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"{name!r} is no name of a page; it looks like tensors/what-a-tensor-is")
    navigation = project / "mkdocs.yml"
    written = files(**found.groupdict())
    for path in written:
        if (project / path).exists():
            raise ValueError(f"{path} exists already")
    configuration = with_page(navigation.read_text(encoding="utf-8"), **found.groupdict())
    for path, text in {**written, "mkdocs.yml": configuration}.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, encoding="utf-8", newline="\n")
    return [*written, "mkdocs.yml"]


def with_page(configuration: str, chapter: str, page: str) -> str:
    """The text of mkdocs.yml with the page as the last one of its chapter.

    Raises:
        ValueError: the navigation has no such chapter.

    >>> print(with_page("nav:  # paths\\n  - tensors/a.md  # first\\n  - b.md\\n", "tensors", "c"), end="")
    nav:  # paths
      - tensors/a.md  # first
      - tensors/c.md
      - b.md
    """
    lines = configuration.splitlines(keepends=True)
    entry = re.compile(r"( *- )([a-z0-9-]+)/[^/\s]+\.md\b")
    entries = [(number, found) for number, line in enumerate(lines) if (found := entry.match(line))]
    own = [(number, found[1]) for number, found in entries if found[2] == chapter]
    if not own:
        chapters = ", ".join(dict.fromkeys(found[2] for _, found in entries))
        raise ValueError(f"nav in mkdocs.yml has no chapter {chapter}; it has {chapters}")
    last, start = own[-1]
    return "".join([*lines[: last + 1], f"{start}{chapter}/{page}.md\n", *lines[last + 1 :]])


def files(chapter: str, page: str) -> dict[str, str]:
    """Path → text of what a page begins with."""
    texts = {"page": page, "anchor": page, "name": page.replace("-", "_")}
    return {
        f"docs/zh/{chapter}/{page}.md": filled(CHINESE, texts),
        f"docs/en/{chapter}/{page}.md": filled(ENGLISH, texts),
        **{f"snippets/{page}/{name}.py": filled(text, texts) for name, text in SNIPPETS.items()},
        f"tests/inputs/{texts['name']}.py": filled(INPUTS, texts),
    }


def filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text
