"""A build publishes all of the site, or leaves what there is as it was."""

import shutil
from pathlib import Path

from tests.checked_snippets.test_commands import WRONG, Command, Write


def test_a_broken_build_leaves_the_old_site_untouched(
    project: Path, write: Write, command: Command
) -> None:
    path = write("print(1)\n#> 1\n")
    assert command("mkdocs", "build", "--strict").returncode == 0
    before = sorted((f, f.stat().st_mtime_ns) for f in (project / "site").rglob("*"))
    assert before
    (project / path).write_text(WRONG)
    assert command("mkdocs", "build", "--strict").returncode == 1
    page = project / "docs" / "en" / "page-idea.md"
    (project / path).write_text("print(1)\n#> 1\n")
    page.write_text(page.read_text() + "\n[nowhere](nowhere.md)\n")
    broken_link = command("mkdocs", "build", "--strict")
    assert broken_link.returncode == 1
    assert "nowhere.md" in broken_link.stderr
    assert sorted((f, f.stat().st_mtime_ns) for f in (project / "site").rglob("*")) == before
    assert not (project / "site.building").exists()


def test_a_page_in_one_language_stops_the_build(
    project: Path, write: Write, command: Command
) -> None:
    write("print(1)\n#> 1\n")
    shutil.copy(project / "docs/zh/page-idea.md", project / "docs/zh/alone.md")
    told = command("mkdocs", "build")
    assert told.returncode == 1
    assert "docs/zh/alone.md:1: has no translation docs/en/alone.md" in told.stderr
    assert not (project / "site").exists()
