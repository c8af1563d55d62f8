#!/usr/bin/env bash
# torch and numpy: `tensor += array` writes nowhere, it makes another tensor
#
# With torch 2.13.0 (CPU), numpy 2.4.6.
# Expected: `+=` on a tensor writes into its memory, as `add_` does, or raises, as `add_` does for
#   an array ("must be Tensor, not numpy.ndarray").
# Seen: the tensor refuses the array, so Python goes on to the array's own addition, and binds its
#   result to the name: a new tensor, of another dtype if the array's is wider. Whatever shares
#   memory with the old tensor (another name, a view, a parameter) stays as it was.
# Why it surprises: `step += tensor` and `step += array` look alike; the second leaves a model's
#   weights untouched. A DeprecationWarning, if shown, is about something else (`__array_wrap__`).
# Source: pytorch/pytorch issue 34308 ("copy_ doesn't allow NumPy arguments, += does").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W ignore - <<'END'
import sys

import numpy as np
import torch

layer = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.zeros_(layer.weight)

weight = layer.weight.detach()  # shares memory with the layer
weight += torch.ones(1, 2)
print("after += tensor:", layer.weight.tolist())

weight += np.ones((1, 2))
print("after += array: ", layer.weight.tolist(), "but the name has", weight)

try:
    torch.zeros(2).add_(np.ones(2))
    refused = False
except TypeError as error:
    refused = True
    print("add_:", str(error).splitlines()[0])

seen = layer.weight.tolist(), weight.tolist(), weight.dtype, refused
if seen != ([[1.0, 1.0]], [[2.0, 2.0]], torch.float64, True):
    sys.exit("CHANGED: += with an array now writes in place, or is refused")
END
