#!/usr/bin/env bash
# numpy and torch: np.argwhere of a tensor has rows and columns exchanged, np.size is no number
#
# With torch 2.13.0 (CPU), numpy 2.4.6.
# Expected: numpy's functions treat a CPU tensor as the array that it can be turned into, as most
#   of them do; `np.argwhere` and `torch.argwhere` give one row for each value that is not zero.
# Seen: numpy asks the tensor for a method of the same name first. `nonzero` and `size` exist and
#   mean something else, so `np.nonzero` gives one tensor of places instead of a tuple,
#   `np.argwhere` turns that on its side, and `np.size` gives a method.
# Why it surprises: no error, and for as many values as there are axes not even another shape.
# Source: numpy/numpy issue 27138.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W ignore - <<'END'
import sys

import numpy as np
import torch

array = np.array([[0, 0, 7], [0, 8, 0]])
tensor = torch.from_numpy(array)
places = {
    "np.argwhere(array)": np.argwhere(array).tolist(),
    "torch.argwhere(tensor)": torch.argwhere(tensor).tolist(),
    "np.argwhere(tensor)": np.argwhere(tensor).tolist(),
}
for what, value in places.items():
    print(f"{what}: {value}")
print("np.nonzero:", type(np.nonzero(array)).__name__, type(np.nonzero(tensor)).__name__)
print("np.size:", np.size(array), type(np.size(tensor)).__name__)

right, on_its_side = [[0, 2], [1, 1]], [[0, 1], [2, 1]]
if (
    list(places.values()) != [right, right, on_its_side]
    or isinstance(np.nonzero(tensor), tuple)
    or not callable(np.size(tensor))
):
    sys.exit("CHANGED: numpy's functions treat a tensor as an array here")
END
