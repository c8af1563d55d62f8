"""Every snippet is a test: `pytest snippets` says which one broke, as the build does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tensor_notes import cache, check, lab, slider, snippet
from tensor_notes.outcome import Outcome
from tensor_notes.problem import NotTrueError, report
from tensor_notes.snippet import Snippet

OUTCOMES = pytest.StashKey[dict[str, Outcome]]()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the Python files below the folder `snippets` of the project."""
    if file_path.suffix == ".py" and (parent.config.rootpath / "snippets") in file_path.parents:
        return SnippetFile.from_parent(parent, path=file_path)
    return None


class SnippetFile(pytest.File):
    """A file of one test."""

    def collect(self) -> Iterator[pytest.Item]:
        yield SnippetItem.from_parent(self, name="snippet")


class SnippetItem(pytest.Item):
    """The check of one snippet; the first one to run has all of them run side by side."""

    snippet: Snippet | None = None

    def runtest(self) -> None:
        outcome = outcomes(self.session)
        read = self.read()
        problems = [*slider.check(read), *lab.verdicts([read])]
        problems += check.check(read, outcome[read.name])
        for variant in slider.variants(read):
            problems += slider.bad_variant(variant, outcome[variant.name])
        if problems:
            raise NotTrueError(problems)

    def read(self) -> Snippet:
        """Read the file once."""
        self.snippet = self.snippet or snippet.read(self.path, self.config.rootpath)
        return self.snippet

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """The message of the build."""
        if isinstance(excinfo.value, NotTrueError):
            return report(excinfo.value.problems)
        return str(super().repr_failure(excinfo, style))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, str(self.path.relative_to(self.config.rootpath))


def outcomes(session: pytest.Session) -> dict[str, Outcome]:
    """Run every snippet of the session that can be read, once."""
    if OUTCOMES not in session.stash:
        readable = []
        for item in session.items:
            if isinstance(item, SnippetItem):
                try:
                    readable.append(item.read())
                except NotTrueError:
                    continue  # its own test says so
        variants = [variant for each in readable for variant in slider.variants(each)]
        everything = [*readable, *variants]
        session.stash[OUTCOMES] = cache.outcomes(session.config.rootpath, everything)
    return session.stash[OUTCOMES]
