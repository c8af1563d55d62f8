#!/usr/bin/env bash
# pytest-codeblocks: Python blocks that Markdown shows as such are not run, and the tests pass
#
# With pytest-codeblocks 0.18.0, pytest 9.2.0.
# Expected: each block of Python on the page is a test: it "will only pick up code blocks with
#   python and sh/bash/zsh syntax highlighting", and all of these have that. Each raises.
# Seen: of five blocks that raise, none is run: with tildes, with a title, with a space before the
#   language, in a quotation, with a capital letter. Only the last block, which raises nothing,
#   is a test, so the run is green, with "1 passed" and no word on the others.
# Why it surprises: these are ways to write a fence that CommonMark and Material for MkDocs teach;
#   a page gets `title="x.py"` for its looks, and is not tested from then on.
# Source: the README of pytest-codeblocks; CommonMark, "Fenced code blocks".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq pytest-codeblocks==0.18.0 pytest==9.2.0
cat > "$folder/page.md" <<'END'
~~~python
raise SystemError("tildes")
~~~

```python title="x.py"
raise SystemError("a title")
```

``` python
raise SystemError("a space")
```

> ```python
> raise SystemError("a quotation")
> ```

```Python
raise SystemError("a capital letter")
```

```python
x = 1
```
END
cd "$folder"
if ! bin/python -m pytest --codeblocks -p no:cacheprovider page.md > seen; then
    cat seen
    echo "CHANGED: a block that raises is run" >&2
    exit 1
fi
cat seen
if ! grep -q "1 passed" seen; then
    echo "CHANGED: more than the last block is run, or the others are reported" >&2
    exit 1
fi
