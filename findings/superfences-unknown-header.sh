#!/usr/bin/env bash
# pymdownx.superfences: a header that it does not know turns code into prose and prose into code
#
# With pymdown-extensions 13.1.2, Markdown 3.11.3.
# Expected: a fenced block with something unknown behind its language is a code block still, as it
#   is by CommonMark (an info string may say anything) and for Markdown's own `fenced_code`; or
#   the build says which line it cannot read.
# Seen: `hl_lines="1,2"`, with a comma where it wants a space, makes the opening line plain text.
#   The line that should close the block then opens one, up to the next line of ticks: headings in
#   between are lost from the page, and nothing is reported, not by `mkdocs build --strict` either.
# Why it surprises: what breaks is not the block with the slip but the page below it. The
#   documentation says that such a fence is not parsed, not what becomes of its closing line.
# Source: the page of SuperFences, "Showing Line Numbers" and "Validators"; CommonMark, "Fenced
#   code blocks".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq pymdown-extensions==13.1.2 markdown==3.11.3 pygments==2.21.0
"$folder/bin/python" - <<'END'
import re
import sys

import markdown

page = """\
```python hl_lines="1,2"
x = 1
```

## A heading

```text
z
```
"""
seen = {}
for extension in ("fenced_code", "pymdownx.superfences"):
    html = markdown.markdown(page, extensions=[extension])
    print(f"{extension}:\n{html}\n")
    seen[extension] = len(re.findall("<h2", html)), len(re.findall("<pre", html))
print("headings and code blocks:", seen)

if seen != {"fenced_code": (1, 2), "pymdownx.superfences": (0, 1)}:
    sys.exit("CHANGED: superfences reads the heading, or fenced_code no longer does")
END
