#!/usr/bin/env bash
# torch: a view taken under no_grad stays marked, and its gradient goes nowhere
#
# With torch 2.13.0 (CPU).
# Expected: what comes out of `torch.no_grad()` has `requires_grad=False`. So says the page of
#   `no_grad`: "the result of every computation will have requires_grad=False, even when the
#   inputs have requires_grad=True".
# Seen: a view of a marked leaf (`w[0]`, each row of `for row in w`) is marked, and says that it
#   is a leaf. What is computed from it later has a `grad_fn`, and `backward()` raises nothing;
#   but neither the view nor `w` gets a gradient.
# Why it surprises: one index or one loop under `no_grad` is enough; a model trained on such a
#   view learns nothing, and nothing says so.
# Source: the page of torch.no_grad; pytorch/pytorch issue 11390.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
"$folder/bin/python" -W error - <<'END'
import sys

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    view, product = w[0], w * 1
    rows = [row.requires_grad for row in w]

(view * 3).backward()
print("w * 1 is marked:", product.requires_grad)
print("w[0] is marked, a leaf:", view.requires_grad, view.is_leaf)
print("each row of w is marked:", rows)
print("after backward(), w.grad and view.grad:", w.grad, view.grad)

seen = product.requires_grad, view.requires_grad, view.is_leaf, rows, w.grad, view.grad
if seen != (False, True, True, [True, True], None, None):
    sys.exit("CHANGED: views under no_grad are no longer marked, or their gradient is kept")
END
