"""What came of the Markdown of a page, kept on the disk: in the next build most is as it was."""

import logging
import pickle
from collections.abc import Iterable
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from checked_snippets import files as kept
from checked_snippets.settings import Settings
from checked_snippets.terms.glossary import GLOSSARY
from tensor_notes.made_with import tools

FOLDER = kept.CACHE / "pages"

log = logging.getLogger("mkdocs")


class Conversions:
    """The pages of one edition, in a project where they may mention certain snippets and formulas.

    A conversion that warns is not kept, so that it warns again.
    """

    def __init__(self, settings: Settings, edition: str, mentioned: Iterable[object]) -> None:
        said = [settings.project / "mkdocs.yml", settings.project / GLOSSARY]
        self.folder = settings.project / FOLDER / edition
        own = f"{kept.digest_of_files(said)}\0{sorted(map(str, mentioned))}\0{tools()}"
        self.common = kept.digest(own)

    def render(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Do what `Page.render` does, or give the page what that made of the same Markdown."""
        path = page.file.src_uri
        key = f"{path}\0{page.markdown}\0{sorted(files.src_uris)}\0{self.common}"
        file = self.folder / f"{path}.pickle"
        found = kept.recall(file, key)
        if found is None:
            made, is_quiet = rendered(page, config, files)
            if is_quiet:
                kept.keep(file, key, pickle.dumps(made))
        else:
            made = pickle.loads(found)
        links = made.pop("links_to_anchors") or {}
        vars(page).update(made)
        page.links_to_anchors = {files.src_uris[uri]: anchors for uri, anchors in links.items()}


def rendered(page: Page, config: MkDocsConfig, files: Files) -> tuple[dict[str, Any], bool]:
    """What MkDocs notes on a page when it converts that, and whether it did so without a warning.

    Files are named by their paths: those of another build are other objects.
    """
    before, listening = dict(vars(page)), Listening()
    log.addHandler(listening)
    try:
        Page.render(page, config, files)
    finally:
        log.removeHandler(listening)
    made = {name: value for name, value in vars(page).items() if value is not before.get(name)}
    links = page.links_to_anchors or {}
    made["links_to_anchors"] = {to.src_uri: anchors for to, anchors in links.items()}
    return made, not listening.heard


class Listening(logging.Handler):
    """Whether MkDocs warns meanwhile."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard = False

    def emit(self, _record: logging.LogRecord) -> None:
        self.heard = True
