"""How far the runs are, on a terminal; silence elsewhere."""

import os
import sys


def show_progress(name: str, ended: int, every: int) -> None:
    """Overwrite one line of the terminal; clear it after the last snippet."""
    if sys.stderr.isatty() and not os.environ.get("CI"):
        line = f"{ended}/{every} {name}" if ended < every else ""
        print(f"\r\x1b[2K{line}", end="", file=sys.stderr, flush=True)
