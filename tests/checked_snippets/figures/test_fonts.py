"""A figure is the same on each machine, whatever fonts that has."""

import shutil
import subprocess
import sys
from pathlib import Path

import matplotlib

OWN = Path(matplotlib.get_data_path()) / "fonts/ttf"

PROGRAM = """
import sys
from matplotlib.font_manager import fontManager, findfont
fontManager.addfont(sys.argv[1])
known = lambda: {font.fname for font in [*fontManager.ttflist, *fontManager.afmlist]}
print(sys.argv[1] in known())
import checked_snippets.figures.preload
print(sys.argv[1] in known(), all(name.startswith(sys.argv[2]) for name in known()))
print(findfont("DejaVu Sans"))
"""


def test_snippets_know_the_fonts_of_matplotlib_and_none_of_the_machine(tmp_path: Path) -> None:
    """Else one that asks for a font opens a file that only some machines have: refused there."""
    font = shutil.copy(OWN / "STIXGeneral.ttf", tmp_path / "of-this-machine.ttf")
    words = [sys.executable, "-c", PROGRAM, font, OWN.parents[1]]
    ran = subprocess.run(words, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    assert ran.stdout.split() == ["True", "False", "True", str(OWN / "DejaVuSans.ttf")]
