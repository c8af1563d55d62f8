#!/usr/bin/env bash
# torch: behind another matrix of a batch, the default driver of lstsq finds rank 0 instead of 1
#
# With torch 2.13.0 (CPU).
# Expected: rank 1 and x = (0, 1) for [[0, 1], [0, 0]] x = (1, 1), as the drivers gelsd and gelss say.
# Seen: behind a matrix of full rank, the default driver `gelsy` says rank 0 and answers x = 0,
#   without a warning. The pivots that it found for the first matrix still stand there.
# Why it surprises: `gelsy` is the driver that the documentation recommends on a CPU unless the
#   matrix is known to be well-conditioned; what it answers depends on what was solved before.
# Source: pytorch/pytorch issue 187411.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0
"$folder/bin/python" -W ignore - <<'END'
import sys

import torch

full, one = torch.eye(2), torch.tensor([[0.0, 1.0], [0.0, 0.0]])
b = torch.ones(2, 1)
matrices, sides = torch.stack([full, one]), torch.stack([b, b])
seen = {}
for driver in (None, "gelsy", "gelsd", "gelss"):
    found = torch.linalg.lstsq(matrices, sides, driver=driver)
    seen[driver] = found.rank.tolist(), found.solution[1].flatten().tolist()
    print(driver, *seen[driver])

wrong, right = ([2, 0], [0.0, 0.0]), ([2, 1], [0.0, 1.0])
if [*seen.values()] != [wrong, wrong, right, right]:
    sys.exit("CHANGED: the default driver now says what the others say")
END
