"""What runs on GitHub: with few rights, on actions that nobody can change under our hands."""

import importlib.util
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import PROJECT, run_command

WORKFLOWS = sorted((PROJECT / ".github/workflows").glob("*.yml"))
FILES = [*WORKFLOWS, *sorted((PROJECT / ".github/actions").rglob("*.yml"))]
PINNED = re.compile(r"uses: (\./|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)")


def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(file: Path) -> None:
    lines = [line.strip(" -") for line in file.read_text(encoding="utf-8").splitlines()]
    used = [line for line in lines if line.startswith("uses:")]
    assert used
    assert [line for line in used if not PINNED.match(line)] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_may_read_and_no_more_unless_a_job_says_so(file: Path) -> None:
    workflow = read(file)
    assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in workflow["on"]
    assert workflow["concurrency"]["group"]
    own = [job for job in workflow["jobs"].values() if "uses" not in job]  # others say it there
    assert all(int(job["timeout-minutes"]) <= 30 for job in own)


def test_the_linter_of_workflows_finds_nothing() -> None:
    linted = run_command("zizmor", "--offline", "--no-progress", ".github")
    assert not linted.returncode, linted.stdout + linted.stderr


def test_the_pythons_that_the_project_names_are_those_that_it_is_tested_with() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    prefix = "Programming Language :: Python :: "
    named = [each.removeprefix(prefix) for each in project["classifiers"]]
    assert project["requires-python"] == f">={named[0]}"
    for name, job in [("test.yml", "test"), ("systems.yml", "engine")]:
        jobs = read(PROJECT / ".github/workflows" / name)["jobs"]
        assert jobs[job]["strategy"]["matrix"]["python"] == named


def test_a_pull_request_gets_no_secret_and_no_right_to_write() -> None:
    (file,) = [file for file in WORKFLOWS if "pull_request" in read(file)["on"]]
    text = file.read_text(encoding="utf-8")
    assert file.name == "test.yml"
    assert "secrets" not in text
    assert "write" not in text


def test_only_the_jobs_that_publish_may_write() -> None:
    jobs = read(PROJECT / ".github/workflows/publish.yml")["jobs"]
    may = {name: job["permissions"] for name, job in jobs.items()}
    assert may == {
        "test": {"contents": "read"},
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "notebooks": {"actions": "read", "contents": "write"},
    }
    assert all("run" not in step for step in jobs["deploy"]["steps"])


@pytest.mark.parametrize("name", ["publish.yml", "release.yml"])
def test_what_is_published_has_passed_all_tests_of_the_same_commit(name: str) -> None:
    jobs = read(PROJECT / ".github/workflows" / name)["jobs"]
    tested = jobs.pop("test")
    assert tested == {"permissions": {"contents": "read"}, "uses": "./.github/workflows/test.yml"}
    for job in jobs.values():  # each waits for the one above it, and the first for the tests
        assert job["needs"] in {"test", *jobs}
        assert "if" not in job
    called = read(PROJECT / ".github/workflows/test.yml")
    assert "workflow_call" in called["on"]
    (job,) = called["jobs"].values()
    assert "continue-on-error" not in job
    assert job["steps"][-1] == {"run": ".ci/run"}
    assert (PROJECT / ".ci/run").read_text().endswith("make test\n")


def test_make_test_runs_everything() -> None:
    recipe = (PROJECT / "Makefile").read_text().partition("\ntest:")[2].partition("\n\n")[0]
    assert "$(BIN)/notes check" in recipe
    assert "$(BIN)/pytest -n auto" in recipe


def test_what_make_runs_says_nothing_of_mkdocs_2_first() -> None:
    assert "\nexport NO_MKDOCS_2_WARNING := 1\n" in (PROJECT / "Makefile").read_text()


def test_the_notebooks_get_a_branch_of_their_own(tmp_path: Path) -> None:
    """Run what GitHub would run, with a `gh` and a server of our own."""
    (step,) = read(PROJECT / ".github/workflows/publish.yml")["jobs"]["notebooks"]["steps"]
    site, server, folder = (tmp_path / name for name in ("site", "server", "folder"))
    for path in ["tensors/shape.ipynb", "en/tensors/shape.ipynb", "en/tensors/shape.html"]:
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(path, encoding="utf-8")
    folder.mkdir()
    gh = tmp_path / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(f"#!/bin/sh\ntar --create --file artifact.tar --directory {site} .\n")
    gh.chmod(0o755)
    subprocess.run(["git", "init", "--quiet", "--bare", str(server)], check=True)
    environment = os.environ | {
        "PATH": f"{gh.parent}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_ACTOR": "someone",
        "GITHUB_SERVER_URL": f"file://{tmp_path}",
        "GH_REPO": "server",
    }
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=folder, env=environment, check=True)
    listing = ["git", "-C", str(server), "ls-tree", "-r", "--name-only", "notebooks"]
    found = subprocess.run(listing, capture_output=True, text=True, check=True).stdout.split()
    assert found == ["en/tensors/shape.ipynb", "tensors/shape.ipynb"]


def test_every_module_that_a_command_runs_is_there() -> None:
    files = [PROJECT / "Makefile", *FILES, *PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md")]
    named = {
        name
        for file in files
        for name in re.findall(
            r"-m ((?:bench|tensor_notes|checked_snippets)[\w.]*)", file.read_text("utf-8")
        )
    }
    assert {"bench.proof", "tensor_notes.output.archive"} <= named
    assert [name for name in named if importlib.util.find_spec(name) is None] == []
