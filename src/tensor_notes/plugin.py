"""The only module that knows MkDocs: it runs the snippets before, and the English site after."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from tensor_notes.book import Book, open_book
from tensor_notes.cell import Cells
from tensor_notes.problem import report


@dataclass(frozen=True)
class Language:
    """What differs between the two sites beside their pages."""

    site_name: str
    site_description: str
    figure_code: str
    palette: tuple[str, ...]


LANGUAGES = {
    "zh": Language(
        "张量手记",
        "用 PyTorch 学线性代数、拟合、张量与自动求导：页面上的每一行代码都由构建运行过。",
        "画这张图的代码",
        ("切换到浅色", "切换到深色", "跟随系统"),
    ),
    "en": Language(
        "Tensor Notes",
        "Linear algebra, fitting, tensors and autograd with PyTorch: the build runs every line.",
        "The code of this figure",
        ("Switch to light mode", "Switch to dark mode", "Follow the system"),
    ),
}


class TensorNotes(BasePlugin):  # type: ignore[no-untyped-call,type-arg] # it has no options
    """One instance serves both languages: MkDocs keeps plugins that have `on_startup`."""

    def __init__(self) -> None:
        self.book = Book({}, {}, [])
        self.command = ""
        self.serve_url: str | None = None
        self.site: Path | None = None
        self.finished = False

    def on_startup(self, *, command: str, **_: Any) -> None:
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop the build before it touches the site if anything is false."""
        code = config.theme["language"]
        if code == "zh":
            self.begin(config)
        language = LANGUAGES[code]
        config.site_name, config.site_description = language.site_name, language.site_description
        for scheme, name in zip(config.theme["palette"], language.palette, strict=True):
            scheme["toggle"]["name"] = name
        cells = Cells(self.book.snippets, self.book.figures, language.figure_code)
        config.markdown_extensions.append(cells)  # type: ignore[arg-type] # Markdown takes objects
        fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
        fences["custom_fences"] = [{"name": "python", "class": "cell", "format": cells.fence}]
        return config

    def begin(self, config: MkDocsConfig) -> None:
        project = Path(config.config_file_path).parent
        self.book = open_book(project)
        if self.book.problems:
            raise PluginError(f"something on the site is not true\n\n{report(self.book.problems)}")
        os.environ.setdefault("SOURCE_DATE_EPOCH", date_of_commit(project))
        if self.command == "build":
            self.site, self.finished = Path(config.site_dir), False
            config.site_dir = f"{config.site_dir}.building"

    def on_post_build(self, config: MkDocsConfig) -> None:
        """After the Chinese site, build the English one into its folder `en`."""
        if config.theme["language"] == "zh":
            serve_url = config.site_url if self.command == "serve" else None
            build(english(config), serve_url=serve_url)
            self.finished = True

    def on_build_error(self, **_: Any) -> None:
        self.finished = False

    def on_shutdown(self) -> None:
        """Publish the new site in one move, or leave the old one as it is."""
        if self.site:
            building = self.site.with_name(f"{self.site.name}.building")
            if self.finished:
                shutil.rmtree(self.site, ignore_errors=True)
                building.rename(self.site)
            shutil.rmtree(building, ignore_errors=True)


def english(config: MkDocsConfig) -> MkDocsConfig:
    """The same configuration for the English pages."""
    translated = load_config(
        config.config_file_path,
        docs_dir=str(Path(config.docs_dir).with_name("en")),
        site_dir=str(Path(config.site_dir) / "en"),
        site_url=f"{config.site_url}en/" if config.site_url else None,
        strict=config.strict,
    )
    translated.theme["language"] = "en"
    return translated


def date_of_commit(project: Path) -> str:
    """Seconds since 1970 of the last commit, so that a build does not depend on its day."""
    log = ["git", "-C", str(project), "log", "-1", "--format=%ct"]
    date = subprocess.run(log, capture_output=True, text=True, check=False).stdout.strip()
    return date or "0"
