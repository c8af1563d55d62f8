"""`notes links`: where pages lead to other sites, and whether those answer."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checked_snippets.test_commands import Command
from tests.conftest import Quiet


@pytest.fixture
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of another site, which has one page."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "there").write_text("yes")
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def write(project: Path, text: str) -> None:
    (project / "docs" / "en").mkdir(exist_ok=True)
    (project / "docs" / "en" / "page.md").write_text(text, encoding="utf-8")


def test_links_are_listed_with_their_places_and_code_is_none(
    project: Path, command: Command
) -> None:
    write(
        project,
        "See [a](https://a.example/x_(y)#z), <https://b.example/>.\n\n"
        "```text\nhttps://code.example\n```\n\n"
        "`https://code.example`，https://c.example/路径。\n",
    )
    assert command("notes", "links").stdout == (
        "docs/en/page.md:1: https://a.example/x_(y)#z\n"
        "docs/en/page.md:1: https://b.example/\n"
        "docs/en/page.md:7: https://c.example/路径\n"
    )
    assert command("notes", "links", "mkdocs.yml").stdout == ""


def test_a_link_that_leads_nowhere_is_told_with_its_place(
    project: Path, command: Command, other: str
) -> None:
    write(project, f"[yes]({other}/there)\n[no]({other}/gone)\n[host](http://127.0.0.1:1/)\n")
    told = command("notes", "links", "--check")
    assert told.returncode == 1
    nowhere = "leads to an address that does not answer: [Errno 111] Connection refused"
    assert told.stdout == (
        "docs/en/page.md:2: leads to an address that answers 404 File not found\n"
        f"    {other}/gone\n"
        "  to repair: find its new address, or delete the link\n"
        "\n"
        f"docs/en/page.md:3: {nowhere}\n"
        "    http://127.0.0.1:1/\n"
        "  to repair: find its new address, or delete the link\n"
        "\n"
        "3 addresses, 2 links to repair\n"
    )


def test_links_that_answer_are_fine(project: Path, command: Command, other: str) -> None:
    write(project, f"[yes]({other}/there)\n")
    told = command("notes", "links", "--check")
    assert (told.returncode, told.stdout) == (0, "1 address, 0 links to repair\n")
