"""Every snippet is a test: `pytest snippets` says which one broke, as the build does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checked_snippets import files, settings
from checked_snippets.checking.book import wrong_runs
from checked_snippets.problem import NotTrueError, report
from checked_snippets.running import cache
from checked_snippets.running.outcome import Outcome
from checked_snippets.settings import Settings
from checked_snippets.snippets import slider, snippet
from checked_snippets.snippets.snippet import Snippet, with_variants

OUTCOMES = pytest.StashKey[dict[str, Outcome]]()
SETTINGS = pytest.StashKey[Settings]()


def pytest_configure(config: pytest.Config) -> None:
    """Read what the project says of its snippets, once; not every project has some."""
    try:
        config.stash[SETTINGS] = settings.find(config.rootpath)
    except FileNotFoundError:
        config.stash[SETTINGS] = Settings(config.rootpath)
    except NotTrueError as error:
        raise pytest.UsageError(str(error)) from None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the Python files below the folder of the snippets."""
    folder = parent.config.stash[SETTINGS].snippet_folder
    if file_path.suffix == ".py" and folder in file_path.parents and files.is_file(file_path):
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
        read = self.read()
        problems = [*slider.check(read.source, read.path)]
        problems += wrong_runs([read], outcomes(self.session), self.config.stash[SETTINGS])
        if problems:
            raise NotTrueError(problems)

    def read(self) -> Snippet:
        """Read the file once."""
        self.snippet = self.snippet or snippet.read(self.path, self.config.stash[SETTINGS])
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
        project = session.config.stash[SETTINGS]
        session.stash[OUTCOMES] = cache.outcomes(project, with_variants(readable))
    return session.stash[OUTCOMES]
