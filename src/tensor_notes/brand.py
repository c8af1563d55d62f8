"""The site's pictures of itself, kept on disk as long as nothing that draws them has changed.

The checksums of a zip file tell whether what was kept is still what was drawn.
"""

import contextlib
import importlib.metadata
import shutil
import tempfile
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from tensor_notes import brand_drawing
from tensor_notes.cache import digest
from tensor_notes.start import fresh_process, start_server

FOLDER = Path(".cache", "brand")

FAVICON = "assets/favicon.svg"


def put(pictures: Mapping[str, bytes], site: Path) -> None:
    """Put the pictures where the pages of both languages look for them."""
    for (name, content), assets in product(pictures.items(), ["assets", "en/assets"]):
        if (site / assets).is_dir():
            (site / assets / name).write_bytes(content)


def pictures(project: Path) -> dict[str, bytes]:
    """Each picture by the name of its file."""
    source = Path(brand_drawing.__file__).read_text(encoding="utf-8")
    version = importlib.metadata.version("matplotlib")
    kept = project / FOLDER / f"{digest(source + version)}.zip"
    with contextlib.suppress(OSError, BadZipFile):
        return read(kept)
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder, kept.name)
        draw_elsewhere(new)
        with contextlib.suppress(OSError):
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(new, kept)
        return read(new)


def read(file: Path) -> dict[str, bytes]:
    with ZipFile(file) as kept:
        return {name: kept.read(name) for name in kept.namelist()}


def draw_elsewhere(file: Path) -> None:
    """Draw in a process that has matplotlib in memory already."""
    start_server(slow_parts=False)
    with fresh_process() as context:
        process = context.Process(target=brand_drawing.draw, args=(file,))
        process.start()
    process.join()
