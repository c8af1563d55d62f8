#!/usr/bin/env bash
# latex2mathml: `aligned` gives MathML that is no XML, where `align*` and `split` give a table
#
# With latex2mathml 3.81.1.
# Expected: the three environments of amsmath that align at `&` give the same table; or an error,
#   as an unknown environment does in TeX.
# Seen: `aligned` is not known, and nothing says so. Its ampersands are written as they are, so
#   no XML parser accepts the result; its rows become one line, with the signs "&" in it. (In text,
#   `\text{a < b}`, the sign is not escaped either.)
# Why it surprises: `aligned` is what is written inside of dollars, where `align` is not allowed;
#   a browser, which repairs HTML, shows a wrong formula instead of none.
# Source: roniemartinez/latex2mathml issue 287, closed, where the ampersands are called a bug.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq latex2mathml==3.81.1
"$folder/bin/python" - <<'END'
import sys
import xml.etree.ElementTree as ElementTree

from latex2mathml.converter import convert

seen = {}
for environment in ("align*", "split", "aligned"):
    mathml = convert(rf"\begin{{{environment}}}a &= b \\ c &= d\end{{{environment}}}")
    try:
        ElementTree.fromstring(mathml)
        parsed = "XML"
    except ElementTree.ParseError as error:
        parsed = str(error)
    seen[environment] = "<mtable" in mathml, parsed == "XML"
    print(f"{environment}: {parsed}\n  {mathml}")

if seen != {"align*": (True, True), "split": (True, True), "aligned": (False, False)}:
    sys.exit("CHANGED: aligned gives a table or XML, or the others no longer do")
END
