"""What the server that forks has in memory: imported, and never used to compute or to draw.

Threads do not survive a fork, so that a server that has computed or drawn may leave children
that hang. Everything here is done once instead of in each process.

Nothing imported is garbage: to look for some takes a fifth of the time that torch takes.
`child.import_packages` lets Python look again.
"""

import gc
import os
import sys

from checked_snippets.running import packages
from checked_snippets.running.inside import child

__all__ = ["child"]

gc.disable()
modules = os.environ.pop(packages.IN_FRONT, "").split()
packages.import_all(modules)
packages.installed_folders()
for root in {module.partition(".")[0] for module in modules} & sys.modules.keys():
    packages.own_code(root)
