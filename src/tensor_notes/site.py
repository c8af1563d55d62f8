"""What the site has that MkDocs does not make, before its pages are built and after."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tensor_notes import brand, downloads, finishing, lean, math_font, publish
from tensor_notes.book import Book
from tensor_notes.both import project_of
from tensor_notes.finishing import Marked
from tensor_notes.languages import LANGUAGES


def add_files(files: Files, config: MkDocsConfig, formulas: Mapping[str, str]) -> None:
    """Give a language the font of its formulas, if it has any, and the name of its zip."""
    css = files.get_file_from_path("assets/site.css")
    if formulas and css:
        font = math_font.font(project_of(config), formulas.values())
        files.append(File.generated(config, f"assets/{math_font.NAME}", content=font))
        css.content_string += math_font.FACE
    files.append(File.generated(config, downloads.ZIP, content=b""))  # to be linked to


def complete(config: MkDocsConfig, book: Book, marked: Iterable[Marked], published: bool) -> None:
    """Complete what was built of both languages, to be published or to be looked at."""
    project, site = project_of(config), Path(config.site_dir)
    with ThreadPoolExecutor(1) as drawing:  # in a process of its own
        emblem = config.theme["favicon"] == brand.FAVICON
        pictures = drawing.submit(brand.pictures, project) if emblem else None
        publish.search_on_demand(site)
        lean.lighten(site)
        finishing.finish(marked, book, project, published)
        downloads.write_all(project, site, book, LANGUAGES, config.site_url or "")
    if pictures:
        brand.put(pictures.result(), site)
