#!/usr/bin/env bash
# torch: a uint8 tensor compared with 300 is compared with 44
#
# With torch 2.13.0 (CPU), numpy 2.4.6.
# Expected: no pixel equals 300 and every pixel is below 300 and above -1, as numpy says of the
#   same bytes; or an error, as `torch.tensor([300], dtype=torch.uint8)` raises one.
# Seen: the number is cut to the dtype first. 300 becomes 44, -1 becomes 255; so 44 equals 300,
#   200 is not below 300, no pixel is above -1, and `clamp(-10, 255)` turns all into 246.
# Why it surprises: comparisons have no result to overflow, and the same line gives the right
#   answer in numpy and on a float tensor; limits such as 256 and -1 are what people write.
# Source: pytorch/pytorch issues 101653 and 107702.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W error - <<'END'
import sys

import torch

pixels = torch.tensor([44, 0, 200], dtype=torch.uint8)
seen = {
    "pixels == 300": ((pixels == 300).tolist(), (pixels.numpy() == 300).tolist()),
    "pixels < 300": ((pixels < 300).tolist(), (pixels.numpy() < 300).tolist()),
    "pixels > -1": ((pixels > -1).tolist(), (pixels.numpy() > -1).tolist()),
}
for what, (by_torch, by_numpy) in seen.items():
    print(f"{what}:  torch {by_torch}, numpy {by_numpy}")
clamped = pixels.clamp(-10, 255).tolist()
print("pixels.clamp(-10, 255):", clamped)

if [by_torch for by_torch, _ in seen.values()] != [
    [True, False, False],
    [False, True, False],
    [False, False, False],
] or clamped != [246, 246, 246]:
    sys.exit("CHANGED: numbers beyond the dtype are compared by their value, or refused")
END
