"""NumPy and PyTorch multiply the same matrices on the CPU; writes speed.json beside itself.

Needs torch and numpy alone: `python speed.py`. All times are in microseconds.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import torch
from torch.utils.benchmark import Timer

SIZES, DTYPES, ROUNDS = [64, 256, 1024], ["float32", "float64"], 21
THREAD_SETTINGS = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"]


def rounded(seconds: float) -> float:
    """Microseconds, three digits of them."""
    return float(f"{seconds * 1e6:.3g}")


def first_call(a: Any) -> float:
    start = perf_counter()
    _ = a @ a
    return rounded(perf_counter() - start)


def compare(size: int, dtype: str, threads: int) -> dict[str, Any]:
    """One row: both libraries in turn, several rounds, the median of each."""
    array = np.random.default_rng(0).random((size, size)).astype(dtype)
    tensor = torch.from_numpy(array)
    np.testing.assert_allclose(array @ array, (tensor @ tensor).numpy(), rtol=1e-4)
    timers = {
        name: Timer("a @ a", globals={"a": a}, num_threads=threads)
        for name, a in [("numpy", array), ("torch", tensor)]
    }
    medians: dict[str, list[float]] = {name: [] for name in timers}
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            medians[name].append(timer.blocked_autorange(min_run_time=0.1).median)
    row: dict[str, Any] = {"threads": threads, "dtype": dtype, "size": size}
    return row | {name: rounded(statistics.median(times)) for name, times in medians.items()}


def measure(threads: int) -> dict[str, Any]:
    torch.set_num_threads(threads)
    array = np.ones((64, 64), dtype=np.float32)
    first = {"numpy": first_call(array), "torch": first_call(torch.from_numpy(array))}
    rows = [compare(size, dtype, threads) for dtype in DTYPES for size in SIZES]
    return {"first": {"threads": threads, "size": 64, "dtype": "float32", **first}, "rows": rows}


def in_a_fresh_process(threads: int) -> dict[str, Any]:
    """BLAS reads how many threads it may use when it is loaded."""
    environment = os.environ | dict.fromkeys(THREAD_SETTINGS, str(threads))
    command = [sys.executable, __file__, str(threads)]
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return dict(json.loads(run.stdout))


def processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if sys.platform == "linux" else []
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def main() -> None:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None  # programs that wait
    runs = [in_a_fresh_process(threads) for threads in sorted({1, cores})]
    record = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": {
            "processor": processor(),
            "cores": cores,
            "system": platform.system(),
            "load": load,
        },
        "versions": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "torch": torch.__version__,
        },
        "unit": "microseconds",
        "first": [run["first"] for run in runs],
        "rows": [row for run in runs for row in run["rows"]],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(record, indent=2) + "\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
