"""A page is rendered once for all builds, and again when what templates ask for changes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from tensor_notes import templates
from tensor_notes.features import proof
from tests.engine import SETTINGS

CONFIGURATION = (
    "site_name: a\ntheme: {name: material, custom_dir: theme}\nextra: {a: !ENV [A, b]}\n"
)


class Site:
    """A project of two pages, rendered as another build renders it."""

    def __init__(self, project: Path) -> None:
        self.project, self.names = project, {"page/idea.py"}
        self.made = list[str]()
        for name, text in [
            ("mkdocs.yml", CONFIGURATION),
            ("theme/main.html", "main"),
            ("docs/first.md", "# First\n"),
            ("docs/other.md", "# Other\n"),
        ]:
            (project / name).parent.mkdir(exist_ok=True)
            (project / name).write_text(text)

    def write(self, path: str, text: str) -> None:
        (self.project / path).write_text(text)

    def render(self, path: str = "first.md", content: str = "content") -> str:
        config = load_config(str(self.project / "mkdocs.yml"))
        files = get_files(config)
        nav = get_navigation(files, config)
        for page in nav.pages:
            page.read_source(config)
        page = next(page for page in nav.pages if page.file.src_uri == path)
        page.content = content
        return (
            self.environment(nav.pages, nav, config)
            .get_template("main.html")
            .render(page=page, base_url=".", made=self.made)
        )

    def environment(self, pages: list[Page], nav: Navigation, config: MkDocsConfig) -> Environment:
        source = "{{ made.append(page.title) or page.content }}"
        env = Environment(loader=DictLoader({"main.html": source}))
        env.globals["proof"] = proof.Proof(SETTINGS, self.names)
        common = templates.all_of(env, pages, nav, config)
        env.template_class = templates.remembering(self.project / templates.FOLDER, common)
        return env


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    return Site(tmp_path)


def test_a_page_is_rendered_once(site: Site) -> None:
    assert [site.render() for _ in range(2)] == ["content"] * 2
    site.render("other.md")
    assert site.made == ["First", "Other"]


Change = Callable[[Site, pytest.MonkeyPatch], object]


def wrote(path: str, text: str) -> Change:
    return lambda site, _: site.write(path, text)


def damage(site: Site, _: pytest.MonkeyPatch) -> None:
    file = site.project / templates.FOLDER / "first.md"
    file.write_bytes(file.read_bytes()[:-1])


@pytest.mark.parametrize(
    "change",
    [
        wrote("mkdocs.yml", f"{CONFIGURATION}site_url: http://localhost\n"),
        wrote("mkdocs.yml", f"{CONFIGURATION}nav: [other.md, first.md]\n"),
        wrote("theme/main.html", "another"),
        wrote("docs/other.md", "# Other\n\nmore\n"),
        wrote("docs/other.md", "---\ndescription: said\n---\n# Other\n"),
        wrote("docs/new.md", "# New\n"),
        lambda site, _: site.names.add("page/other.py"),
        lambda _, patch: patch.setenv("A", "c"),
        lambda _, patch: patch.setenv("SOURCE_DATE_EPOCH", "1"),
        lambda _, patch: patch.setattr(proof, "run_with", lambda _: "another torch"),
        lambda _, patch: patch.setattr(proof, "record", lambda *_: {"date": "another day"}),
        lambda _, patch: patch.setattr(templates, "tools", lambda: "others"),
        damage,
    ],
)
def test_whatever_a_template_may_ask_for_has_changed_it_is_rendered_again(
    site: Site, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    site.render()
    change(site, monkeypatch)
    site.render()
    assert site.made == ["First", "First"]


def test_another_content_is_rendered_again(site: Site) -> None:
    assert [site.render(content=text) for text in ("a", "b")] == ["a", "b"]


def test_where_the_site_is_built_does_not_count(site: Site) -> None:
    site.render()
    site.write("mkdocs.yml", f"{CONFIGURATION}site_dir: another\n")
    site.render()
    assert site.made == ["First"]
