"""A new page: its files in both languages, and its place in the navigation."""

import re
from collections.abc import Mapping
from pathlib import Path

SKELETON = Path(__file__).with_name("skeleton")
"""The page `the-chapter/the-page`: what a new one begins with, true but for its TODOs."""

WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*"
NAME = re.compile(f"(?P<chapter>{WORDS})/(?P<page>{WORDS})")
ENTRY = re.compile(rf"(?P<start> *- )(?P<chapter>{WORDS})/{WORDS}\.md\b")
NAVIGATION = "mkdocs.yml"


def new_page(project: Path, name: str) -> list[str]:
    """Write what the page `chapter/page` begins with; the paths written.

    Raises:
        ValueError: it is no name of a page, the page exists, or its chapter does not.
    """
    found = NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"{name} is no name of a page; one is: tensors/what-a-tensor-is")
    chapter, page = found["chapter"], found["page"]
    texts = files(chapter, page)
    if (project / "snippets" / page).exists():
        raise ValueError(f"there are snippets/{page} already; choose another name")
    if existing := [path for path in texts if (project / path).exists()]:
        raise ValueError(f"{existing[0]} exists already; choose another name")
    navigation = (project / NAVIGATION).read_text(encoding="utf-8")
    texts[NAVIGATION] = with_page(navigation, chapter, page)
    for path, text in texts.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, encoding="utf-8", newline="\n")
    return list(texts)


def files(chapter: str, page: str) -> dict[str, str]:
    """The files of the skeleton, with the names of a page: path → text."""
    names = {"the-chapter": chapter, "the-page": page, "the_page": page.replace("-", "_")}
    sources = [file for file in SKELETON.rglob("*") if file.suffix in (".md", ".py")]  # no .pyc
    return {
        filled(file.relative_to(SKELETON).as_posix(), names): filled(text, names)
        for file in sorted(sources)
        for text in [file.read_text(encoding="utf-8")]
    }


def filled(text: str, names: Mapping[str, str]) -> str:
    return re.sub("|".join(names), lambda found: names[found[0]], text)


def with_page(configuration: str, chapter: str, page: str) -> str:
    """The text of mkdocs.yml with a page at the end of its chapter.

    >>> print(with_page("nav:\\n  - tensors/a.md  # first\\n  - b.md", "tensors", "c"))
    nav:
      - tensors/a.md  # first
      - tensors/c.md
      - b.md

    Raises:
        ValueError: there is no such chapter.
    """
    lines = configuration.split("\n")
    entries = [(number, found) for number, line in enumerate(lines) if (found := ENTRY.match(line))]
    own = [(number, found["start"]) for number, found in entries if found["chapter"] == chapter]
    if not own:
        chapters = ", ".join(dict.fromkeys(found["chapter"] for _, found in entries))
        raise ValueError(f"nav in {NAVIGATION} has no chapter {chapter}; it has {chapters}")
    last, start = own[-1]
    return "\n".join([*lines[: last + 1], f"{start}{chapter}/{page}.md", *lines[last + 1 :]])
