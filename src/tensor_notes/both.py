"""One configuration, two sites: what MkDocs needs to build the pages of either language."""

from collections.abc import Container, Mapping
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from tensor_notes import glossary
from tensor_notes.extension import Cells
from tensor_notes.languages import LANGUAGES, Language
from tensor_notes.tooltip import Terms
from tensor_notes.typesetting import Typesetting


def project_of(config: MkDocsConfig) -> Path:
    """The folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


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


def language_of(config: MkDocsConfig) -> Language:
    return LANGUAGES[config.theme["language"]]


def speak(config: MkDocsConfig) -> None:
    """Give the site the words of its language."""
    language = language_of(config)
    config.site_name, config.site_description = language.site_name, language.site_description
    config.copyright = language.copyright
    for scheme, name in zip(config.theme["palette"], language.palette, strict=True):
        scheme["toggle"]["name"] = name


def extend(config: MkDocsConfig, names: Container[str], formulas: Mapping[str, str]) -> None:
    """Give Python-Markdown what the pages hold: formulas, terms, and the snippets of `names`."""
    cells, known = Cells(names), glossary.sound(project_of(config))
    terms = Terms(known, language_of(config).code, Path(config.docs_dir))
    config.markdown_extensions += [cells, Typesetting(formulas), terms]  # type: ignore[list-item] # Markdown takes objects
    fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    fences["custom_fences"] = [{"name": "python", "class": "cell", "format": cells.fence}]
