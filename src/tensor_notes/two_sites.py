"""One configuration, two sites: which language is built from where to where.

A project whose pages are in one language has one site; the code of its language is then "".
"""

from collections.abc import Container, Mapping
from dataclasses import replace
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from checked_snippets import settings
from checked_snippets.formulas.markdown import Typesetting
from checked_snippets.html.markdown import Cells
from checked_snippets.languages.typography import Typography
from checked_snippets.problem import NotTrueError
from checked_snippets.settings import Settings
from checked_snippets.terms import glossary
from checked_snippets.terms.markdown import Terms
from tensor_notes import words

COMMAND = "notes"
"""What one types to check this site, or to repair it."""


def settings_of(config: MkDocsConfig) -> Settings:
    """The project of a mkdocs.yml.

    Raises:
        PluginError: its pyproject.toml is wrong.
    """
    try:
        return replace(settings.read(Path(config.config_file_path).parent), command=COMMAND)
    except NotTrueError as error:
        raise PluginError(str(error)) from None


def edition_of(config: MkDocsConfig, project: Settings) -> str:
    """Which of the project's editions a configuration is for: the folder of its pages."""
    name = Path(config.docs_dir).name
    return name if name in project.languages else project.editions[0]


def below(edition: str, project: Settings) -> str:
    """Where a language is built, below the main one.

    >>> both = Settings(Path(), languages=("zh", "en"))
    >>> below("zh", both), below("en", both), below("", Settings(Path()))
    ('', 'en/', '')
    """
    return "" if edition == project.editions[0] else f"{edition}/"


def folder_of(site: Path, edition: str, project: Settings) -> Path:
    """The folder of the site of one language; `site` is that of the main language."""
    return site / below(edition, project)


def html_files(site: Path, edition: str, project: Settings) -> list[Path]:
    """The pages of one language."""
    own = folder_of(site, edition, project)
    others = [folder_of(site, each, project) for each in project.editions if each != edition]
    inside = [folder for folder in others if folder.is_relative_to(own)]
    return [file for file in sorted(own.rglob("*.html")) if not {*inside} & {*file.parents}]


def configured(main: MkDocsConfig, edition: str, project: Settings) -> MkDocsConfig:
    """The configuration of the main site, for the pages of the other language."""
    path = below(edition, project)
    translated = load_config(
        main.config_file_path,
        docs_dir=str(project.page_folder(edition)),
        site_dir=str(Path(main.site_dir) / path),
        site_url=f"{main.site_url}{path}" if main.site_url else None,
        strict=main.strict,
    )
    translated.theme["language"] = edition
    return translated


def speak(config: MkDocsConfig, edition: str) -> None:
    """Give one of two sites the words of its language."""
    own = words.of(edition)
    config.site_name, config.site_description = own["site_name"], own["site_description"]
    config.copyright = own["copyright"]
    palette = config.theme.get("palette")
    for scheme, name in zip(
        palette if isinstance(palette, list) else (), own["palette"], strict=False
    ):
        if "toggle" in scheme:
            scheme["toggle"]["name"] = name


def extend(
    config: MkDocsConfig, project: Settings, names: Container[str], formulas: Mapping[str, str]
) -> None:
    """Give Python-Markdown what the pages hold: formulas, terms, and the snippets of `names`."""
    language = edition_of(config, project) or config.theme["language"]
    terms = Terms(glossary.sound(project), language, Path(config.docs_dir))
    own = [Cells(names, project), Typesetting(formulas), terms, Typography(language)]
    config.markdown_extensions += own  # type: ignore[arg-type] # Markdown takes objects
