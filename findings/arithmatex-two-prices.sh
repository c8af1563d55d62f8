#!/usr/bin/env bash
# pymdownx.arithmatex: two prices without a space between them become a formula
#
# With pymdown-extensions 13.1.2, Markdown 3.11.3.
# Expected: prices stay prices. `smart_dollar`, which is on by default, is there "to help avoid
#   false positives when using the dollar sign in traditional ways", and Pandoc, whose dollars
#   people know, does not end a formula before a digit.
# Seen: only the space before the second price saves it. "$2.00 and Bob has $10.00" is text, but
#   in "$5-$10" and in Chinese, which has no spaces ("$5到$10"), what stands between the two
#   dollars becomes a formula, and the dollars are gone.
# Why it surprises: the one example of the documentation works in English, and a Chinese page with
#   the same sentence does not; a misread price is as valid a page as a right one.
# Source: the page of Arithmatex, "Input Format"; Pandoc's manual, extension `tex_math_dollars`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq pymdown-extensions==13.1.2 markdown==3.11.3
"$folder/bin/python" - <<'END'
import sys

import markdown

settings = {"pymdownx.arithmatex": {"generic": True}}
seen = {}
for text in ("I have $2.00 and Bob has $10.00.", "It costs $5-$10.", "价格$5到$10。"):
    seen[text] = markdown.markdown(
        text, extensions=["pymdownx.arithmatex"], extension_configs=settings
    )
    print(text, "->", seen[text])

if ["arithmatex" in html for html in seen.values()] != [False, True, True]:
    sys.exit("CHANGED: prices without a space between them are no formula, or others are one")
END
