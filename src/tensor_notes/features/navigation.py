"""The navigation in mkdocs.yml: the order of reading; every page is in it, and nothing else."""

import functools
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import yaml

from checked_snippets import files
from checked_snippets.pages.page import Pages
from checked_snippets.problem import NotTrueError, Problem, nearest
from checked_snippets.settings import Settings
from tensor_notes.features.front_matter import HOME, no_yaml

FILE = "mkdocs.yml"
OTHERWISE = {"exclude_docs", "draft_docs", "not_in_nav"}
"""Fields that leave pages out of a navigation."""


def check(settings: Settings, pages: Pages) -> Iterator[Problem]:
    """Lines that name no page, and pages that no line names; a page is missing in all languages.

    Raises:
        NotTrueError: mkdocs.yml is no YAML.
    """
    fields = read(settings)
    if "nav" not in fields:
        return
    lines, every = dict(entries(fields["nav"])), {name for own in pages.values() for name in own}
    unnamed = every - lines.keys() if not OTHERWISE & fields.keys() else set()
    for name in sorted(lines.keys() - every):
        paths = [settings.path(settings.page_folder(each) / name) for each in settings.editions]
        meant = nearest(name, unnamed)
        unnamed.discard(meant)
        repair = f"write {meant}" if meant else "write the page, or delete this line"
        what = f"there is no {paths[0]}"
        yield Problem(FILE, lines[name], what, (f"- {name}",), repair, also=tuple(paths))
    for name in sorted(unnamed):
        path, *others = (own[name].path for own in pages.values() if name in own)
        what, repair = f"nav in {FILE} does not name this page", f"write there: - {name}"
        yield Problem(path, 1, what, (), repair, also=tuple(others))


def read(settings: Settings) -> dict[str, yaml.Node]:
    """The fields of mkdocs.yml, unread: what their tags mean is MkDocs's business.

    Raises:
        NotTrueError: it is no YAML.
    """
    return parsed(files.source(settings.project, FILE))


@functools.lru_cache(maxsize=1)
def parsed(text: str) -> dict[str, yaml.Node]:
    try:
        root = yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise NotTrueError([no_yaml(error, FILE, text, first=1, what="is not YAML")]) from None
    return {key.value: value for key, value in root.value} if isinstance(root, MAPPING) else {}


MAPPING = yaml.MappingNode


@dataclass(frozen=True)
class Place:
    """A page by its name, and those of the chapter whose landing page it is."""

    name: str
    below: tuple["Place", ...] = ()

    def every(self) -> Iterator["Place"]:
        """It and all below it, in the order of reading."""
        yield self
        for each in self.below:
            yield from each.every()


def outline(settings: Settings, names: Collection[str]) -> Place:
    """The first page, with all others below it: in the order of `nav`, or else of their names.

    Raises:
        NotTrueError: mkdocs.yml is no YAML.
    """
    fields = read(settings)
    named = [*places(fields["nav"], names)] if "nav" in fields else [*map(Place, sorted(names))]
    home = next((each for each in named if each.name == HOME), Place(HOME))
    return replace(home, below=tuple(each for each in named if each != home))


def places(node: yaml.Node, names: Collection[str]) -> Iterator[Place]:
    """What a part of a navigation names, as far as there are such pages."""
    if isinstance(node, yaml.ScalarNode) and node.value.lstrip("/") in names:
        yield Place(node.value.lstrip("/"))
    for each in node.value if isinstance(node, yaml.SequenceNode) else ():
        yield from places(each, names)
    for _, each in node.value if isinstance(node, MAPPING) else ():
        if chapter := [*places(each, names)]:
            yield replace(chapter[0], below=(*chapter[0].below, *chapter[1:]))


def entries(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """The pages that a navigation names, each with its line."""
    if isinstance(node, yaml.ScalarNode) and node.value.endswith(".md") and "://" not in node.value:
        yield node.value.lstrip("/"), node.start_mark.line + 1
    for each in node.value if isinstance(node, yaml.SequenceNode) else ():
        yield from entries(each)
    for _, each in node.value if isinstance(node, MAPPING) else ():
        yield from entries(each)
