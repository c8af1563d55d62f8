#!/usr/bin/env bash
# torch: a matrix on the CPU times one on `meta` is no error, and gives numbers that nobody computed
#
# With torch 2.13.0 (CPU).
# Expected: RuntimeError, "Tensor on device meta is not on the expected device cpu!", as the sum, the
#   dot product and the product of a matrix and a vector say; or a result on `meta`, as `bmm` has it.
# Seen: `x @ y`, `torch.mm`, `addmm` and `nn.functional.linear` return a tensor on the CPU without an
#   error. What its memory held before is its content; the factor on `meta` has no numbers. With the
#   factors exchanged the result is on `meta`.
# Why it surprises: a part of a model that was forgotten on `meta` is not noticed by the layers that
#   multiply most, and the numbers look like any others.
# Source: a maintainer in pytorch/pytorch pull request 139437 says that it should be an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" - <<'END'
import sys

import torch

x, y = torch.ones(2, 2), torch.ones(2, 2, device="meta")
asked = {
    "x @ y": lambda: x @ y,
    "addmm": lambda: torch.addmm(x, x, y),
    "linear": lambda: torch.nn.functional.linear(x, y),
    "y @ x": lambda: y @ x,
    "bmm": lambda: torch.bmm(x[None], y[None]),
    "x + y": lambda: x + y,
    "x @ y[0]": lambda: x @ y[0],
}
seen = {}
for name, ask in asked.items():
    try:
        seen[name] = ask().device.type
    except RuntimeError as error:
        seen[name] = str(error)
    print(f"{name:10}", seen[name])

refused = "Tensor on device meta is not on the expected device cpu!"
if [*seen.values()] != ["cpu", "cpu", "cpu", "meta", "meta", refused, refused]:
    sys.exit("CHANGED: products of a CPU tensor and one on meta go another way")
END
