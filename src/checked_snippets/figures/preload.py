"""What is done once in the server that forks, behind the import of matplotlib: never drawing."""

import contextlib

from checked_snippets.figures.colours import use_colours

with contextlib.suppress(ImportError):
    import matplotlib
    from matplotlib import font_manager

    use_colours()
    own, known = matplotlib.get_data_path(), font_manager.fontManager
    # The fonts of a machine are not those of the next: a snippet knows what matplotlib brings.
    known.ttflist = [font for font in known.ttflist if font.fname.startswith(own)]
    known.afmlist = [font for font in known.afmlist if font.fname.startswith(own)]
    font_manager.findfont("DejaVu Sans")  # now, not in each process
