"""Files in one file to take along: the same bytes whenever and wherever it is made."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo


def archive(site: Path, to: Path) -> None:
    """Put every file of the built site into a zip, below a folder that is called as that is."""
    files = [file for file in sorted(site.rglob("*")) if file.is_file()]
    names = (f"{to.stem}/{file.relative_to(site).as_posix()}" for file in files)
    pack(zip(names, (file.read_bytes() for file in files), strict=True), to)


def pack(files: Iterable[tuple[str, bytes]], to: Path | IO[bytes], as_it_is: str = "") -> None:
    """Put files into a zip, in this order, without dates; the one named `as_it_is` uncompressed."""
    with ZipFile(to, "w") as zipped:
        for name, content in files:
            entry = ZipInfo(name)
            entry.external_attr = 0o644 << 16
            zipped.writestr(entry, content, ZIP_STORED if name == as_it_is else ZIP_DEFLATED)


if __name__ == "__main__":
    archive(*map(Path, sys.argv[1:]))
