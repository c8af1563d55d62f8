"""What the server that forks has in memory: imported, and never used to compute or to draw.

Threads do not survive a fork, so that a server that has computed or drawn may leave children
that hang. Everything here is done once instead of in each process.

Nothing imported is garbage: to look for some takes a fifth of the time that torch takes.
`child.import_packages` lets Python look again.
"""

import contextlib
import gc
from importlib import import_module

from tensor_notes import child
from tensor_notes.theme import use_theme

__all__ = ["child"]

gc.disable()

for module in ["numpy.random", "torch", "matplotlib.pyplot", "matplotlib.backends.backend_svg"]:
    with contextlib.suppress(ImportError):  # a snippet that needs it says so itself
        import_module(module)

with contextlib.suppress(ImportError):
    from matplotlib import font_manager

    use_theme()
    font_manager.findfont("DejaVu Sans")  # reads the list of fonts
