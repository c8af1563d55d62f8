#!/usr/bin/env bash
# fontTools: a subset has signs that nobody asked for, and no option in its help prevents it
#
# With fonttools 4.68.0, on STIX Two Math, which comes with ziamath 0.13.
# Expected: with `--layout-features=''` and `--no-layout-closure`, a subset has the glyphs of the
#   signs asked for: "Do not expand glyph set to add glyphs produced by OpenType layout features".
# Seen: for each bracket, arrow or relation its mirror image comes as well, as right-to-left text
#   needs it: asked for "(" and "<", the font has ")" and ">" too.
# Why it surprises: a font for formulas, of which each sign was chosen, is larger than its list,
#   and a check that it has these signs and no others fails. `--no-bidi-closure` prevents it;
#   it is accepted, but `pyftsubset --help` does not know it.
# Source: fonttools/fonttools pull request 3801; `pyftsubset --help`, "Glyph set expansion".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq fonttools==4.68.0 ziamath==0.13
"$folder/bin/python" - "$folder" <<'END'
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont

folder = Path(sys.argv[1])
font = files("ziamath") / "fonts" / "STIXTwoMath-Regular.ttf"
tool = folder / "bin" / "pyftsubset"


def signs(*more):
    """The signs in a subset for two signs."""
    options = ["--text=(<", "--layout-features=", "--no-layout-closure", *more]
    subset = folder / "subset.ttf"
    subprocess.run([tool, font, *options, f"--output-file={subset}"], check=True)
    return "".join(sorted(map(chr, TTFont(subset).getBestCmap())))


told = "bidi-closure" in subprocess.run([tool, "--help"], capture_output=True, text=True).stdout
seen = signs(), signs("--no-bidi-closure"), told
print("asked for: (<")
print("subset:", seen[0], " with --no-bidi-closure:", seen[1], " in its help:", told)

if seen != ("()<>", "(<", False):
    sys.exit("CHANGED: a subset has no mirrored signs, or the help tells how to leave them out")
END
