"""`make bench` builds what it says, in sites that mkdocs can build."""

import json
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

BUILDS = """
import json, pathlib, sys
sys.path.insert(0, "bench")
import bench, measure
measure.adopt_orphans()
folder = pathlib.Path(sys.argv[1])
cold, warm, changed = bench.our_builds(folder / "ours", 12)
plain = bench.plain_build(folder / "plain", folder / "ours" / "snippets", 12)
bench.interleaved([cold, warm, changed, plain], 1)
costs = [build.costs[0] for build in (cold, warm, changed, plain)]
print(json.dumps([[cost.wall, cost.cpu, cost.main_mb, cost.other_mb] for cost in costs]))
"""


def test_ours_and_plain_mkdocs_build_the_same_pages(tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUILDS, str(tmp_path)]
    ran = subprocess.run(words, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)
    assert not ran.returncode, ran.stderr
    cold, warm, changed, plain = json.loads(ran.stdout.splitlines()[-1])
    assert all(0 < cost[0] < 60 and cost[1] > 0 and cost[2] > 10 for cost in (cold, warm, plain))
    torch = 150  # megabytes of a process that has it
    assert cold[3] > torch and changed[3] > torch
    assert warm[3] < torch and plain[3] < torch
