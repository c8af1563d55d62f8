#!/usr/bin/env bash
# torch and numpy: a write through an array that shares memory makes a wrong gradient in silence
#
# With torch 2.13.0 (CPU), numpy 2.4.6.
# Expected: autograd notices that a number that it needs was overwritten. Its notes promise of the
#   check by version counters that "if you're using in-place functions and not seeing any errors,
#   you can be sure that the computed gradients are correct".
# Seen: the counter counts torch's own writes alone. `x.fill_(100)` is noticed, and `backward()`
#   raises; the same write through `x.numpy()` is not, and the gradient is 100 instead of 3.
# Why it surprises: both libraries document that the memory is shared, and torch the check. That
#   the check ends at such a write is said on the page of another function alone, and there of
#   kernels of one's own.
# Source: "Autograd mechanics", section "In-place correctness checks"; the pages of Tensor.numpy
#   and torch.autograd.graph.increment_version.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W error - <<'END'
import sys

import torch


def slope(write):
    """The slope of w * x by w, which is x = 3, although x is overwritten before backward()."""
    w, x = torch.tensor(2.0, requires_grad=True), torch.tensor([3.0])
    product = (w * x).sum()
    write(x)
    try:
        product.backward()
    except RuntimeError as error:
        return str(error).split(":")[0]
    return w.grad.item()


by_torch = slope(lambda x: x.fill_(100))
by_numpy = slope(lambda x: x.numpy().fill(100))
print("written by torch:", by_torch)
print("written by numpy:", by_numpy)

if not str(by_torch).endswith("modified by an inplace operation") or by_numpy != 100:
    sys.exit("CHANGED: a write by numpy is noticed, or one by torch is not")
END
