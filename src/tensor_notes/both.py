"""One configuration, two sites: what MkDocs needs to build the English pages too."""

from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from tensor_notes.languages import Language


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


def speak(config: MkDocsConfig, language: Language) -> None:
    """Give the site the words of its language."""
    config.site_name, config.site_description = language.site_name, language.site_description
    config.copyright = language.copyright
    for scheme, name in zip(config.theme["palette"], language.palette, strict=True):
        scheme["toggle"]["name"] = name
