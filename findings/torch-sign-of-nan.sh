#!/usr/bin/env bash
# torch: the sign of nan is 0, so a missing value becomes a number
#
# With torch 2.13.0 (CPU), numpy 2.4.6.
# Expected: nan stays nan, as in torch's own `relu`, `clamp`, `abs` and `sqrt`, and in `np.sign`,
#   whose page says that nan is returned for nan inputs.
# Seen: `torch.sign` and `torch.sgn` return 0, the value for "neither above nor below zero".
# Why it surprises: nan is what shows that something went wrong earlier; here it disappears, and a
#   later `isnan` finds nothing. The page of `torch.sign` does not mention it.
# Source: pytorch/pytorch issues 41245 and 187295; the page of numpy.sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" - <<'END'
import math
import sys

import numpy as np
import torch

nan = torch.tensor(math.nan)
others = {name: getattr(torch, name)(nan).item() for name in ("relu", "abs", "sqrt")}
print("numpy.sign:", np.sign(math.nan), " others of torch:", others)
seen = torch.sign(nan).item(), torch.sgn(nan).item()
print("torch.sign, torch.sgn:", *seen)

if seen != (0.0, 0.0) or not all(map(math.isnan, others.values())):
    sys.exit("CHANGED: the sign of nan is no longer 0 where other functions keep nan")
END
