#!/usr/bin/env bash
# torch: converted to float8_e4m3fn, infinity is 448, a finite number
#
# With torch 2.13.0 (CPU).
# Expected: what does not fit leaves a trace, as in every other conversion between floats: inf in
#   `float16` and in the sister `float8_e5m2`, nan in `float8_e4m3fnuz`.
# Seen: 465, 1e9 and inf itself all become 448, the largest value of `float8_e4m3fn`; only nan
#   stays nan. Converted back, a tensor that was infinite passes `isfinite`.
# Why it surprises: of two dtypes that are offered side by side, one shows an overflow and the
#   other hides it, and it hides even an overflow that had happened before.
# Source: pytorch/pytorch pull request 178817, whose title is about finite numbers that overflow,
#   and issue 1912 of pytorch/ao, by which the conversion used not to saturate.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W error - <<'END'
import sys

import torch

x = torch.tensor([300.0, 465.0, 1e9, torch.inf])
print(f"{'before':<16}", x.tolist())
seen = {}
for dtype in (torch.float16, torch.float8_e5m2, torch.float8_e4m3fnuz, torch.float8_e4m3fn):
    name = str(dtype).removeprefix("torch.")
    seen[name] = x.to(dtype).float().tolist()
    print(f"{name:<16}", seen[name])

if seen["float8_e4m3fn"] != [288, 448, 448, 448] or seen["float8_e5m2"][2:] != [torch.inf] * 2:
    sys.exit("CHANGED: float8_e4m3fn no longer hides infinity, or float8_e5m2 does too")
END
