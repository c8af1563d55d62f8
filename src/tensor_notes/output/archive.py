"""The built site in one file to take along: the same bytes whenever and wherever it is made."""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def archive(site: Path, to: Path) -> None:
    """Put every file of the site into a zip, in order of their names, without dates."""
    with ZipFile(to, "w") as zipped:
        for file in sorted(site.rglob("*")):
            if file.is_file():
                entry = ZipInfo(f"{to.stem}/{file.relative_to(site).as_posix()}")
                entry.external_attr = 0o644 << 16
                zipped.writestr(entry, file.read_bytes(), ZIP_DEFLATED)


if __name__ == "__main__":
    archive(*map(Path, sys.argv[1:]))
