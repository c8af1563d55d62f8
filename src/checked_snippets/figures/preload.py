"""What is done once in the server that forks, behind the import of matplotlib: never drawing."""

import contextlib

from checked_snippets.figures.colours import use_colours

with contextlib.suppress(ImportError):
    from matplotlib import font_manager

    use_colours()
    font_manager.findfont("DejaVu Sans")  # reads the list of fonts
