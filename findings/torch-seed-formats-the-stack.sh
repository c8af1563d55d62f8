#!/usr/bin/env bash
# torch: without a GPU, `torch.manual_seed` formats the stack of its caller three times
#
# With torch 2.13.0 (CPU).
# Expected: setting a seed takes the same time wherever it is called, and reads no files.
# Seen: for CUDA, XPU and MTIA, none of which is there, the call for a later start of that device is
#   kept together with `traceback.format_stack()`: texts with source lines, for which Python's
#   `linecache` asks the disk. Below 800 frames a seed takes some tens of times as long as below 5.
# Why it surprises: tests and data loaders seed often and deep inside frameworks, and it shows in
#   profiles as `linecache` and `traceback`; a process that may not read files fails in it.
# Source: torch/cuda/__init__.py, `_lazy_call`, whose comment says that it reads the file system.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install -qq torch==2.13.0 numpy==2.4.6
cat > "$folder/seeded.py" <<'END'
import sys
import time
import traceback

import torch

formatted = []
format_stack = traceback.format_stack


def counted():
    formatted.append(format_stack())
    return formatted[-1]


def below(frames, call):
    return below(frames - 1, call) if frames else call()


def seconds():
    start = time.process_time()
    for _ in range(20):
        torch.manual_seed(0)
    return (time.process_time() - start) / 20


torch.manual_seed(0)
flat, deep = below(5, seconds), below(800, seconds)
print(f"a seed below 5 frames: {flat * 1e3:.2f} ms, below 800: {deep * 1e3:.2f} ms")

traceback.format_stack = counted
torch.manual_seed(0)
print("stacks that one seed formats:", len(formatted))
kept = torch.cuda._lazy_seed_tracker.manual_seed_all_cb[1]
print("kept for CUDA:", kept is formatted[0], "; is there CUDA:", torch.cuda.is_available())

if torch.cuda.is_available() or len(formatted) != 3 or deep < 5 * flat:
    sys.exit("CHANGED: a seed no longer formats the stack for each device that is not there")
END
"$folder/bin/python" "$folder/seeded.py"
