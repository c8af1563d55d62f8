"""A site in one language on MkDocs with Material."""

import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.strangers.guide import Reader, newcomer
from tests.strangers.pages import BOX, FALSE, TOLD, assert_finished

COUNT, BUILD = "snippets/letters/count.py", "mkdocs build --strict"
FROM_BELOW = """\
# From below

```python
--8<-- "letters/count.py"
```

![Bars: a is the highest, then n, then b](../../figures/letters/bars.svg)
"""


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return newcomer("mkdocs", tmp_path_factory, lambda reader: reader.follow("page", "mkdocs"))


@pytest.fixture
def reader(followed: Reader, tmp_path: Path) -> Reader:
    return followed.in_a_copy(tmp_path)


def test_what_the_page_says_gives_a_page_with_the_cell_and_the_figure(followed: Reader) -> None:
    assert_finished(followed.read("site/index.html"), "checked-snippets.css")
    assert "samp" in followed.read("site/checked-snippets.css")


@pytest.mark.parametrize(
    ("directories", "built"), [("true", "a/b/c/index.html"), ("false", "a/b/c.html")]
)
def test_a_page_in_a_folder_is_finished_too(reader: Reader, directories: str, built: str) -> None:
    reader.write("docs/a/b/c.md", FROM_BELOW)
    reader.edit("mkdocs.yml", "theme:", f"use_directory_urls: {directories}\ntheme:")
    told = reader.run(f"{BUILD} -f mkdocs.yml")
    assert told.returncode == 0, told.stdout
    up = "../" * built.count("/")
    assert_finished(reader.read(f"site/{built}"), f"{up}checked-snippets.css")


def test_other_inclusions_go_on_beside_ours(reader: Reader) -> None:
    reader.write("docs/part.txt", "what stands in the file\n")
    reader.write("docs/index.md", reader.read("docs/index.md") + '\n--8<-- "docs/part.txt"\n')
    extension = "markdown_extensions:\n  - pymdownx.snippets:\n      check_paths: true\n"
    reader.write("mkdocs.yml", reader.read("mkdocs.yml") + extension)
    told = reader.run(BUILD)
    assert told.returncode == 0, told.stdout
    html = reader.read("site/index.html")
    assert_finished(html, "checked-snippets.css")
    assert "<p>what stands in the file</p>" in html


def test_the_extension_and_finish_do_without_the_plugin(reader: Reader) -> None:
    extension = "markdown_extensions:\n  - checked-snippets\n"
    reader.edit("mkdocs.yml", "  - checked-snippets\n", extension)
    for command in (BUILD, "checked-snippets finish site"):
        told = reader.run(command)
        assert told.returncode == 0, told.stdout
    assert_finished(reader.read("site/index.html"), "checked-snippets.css")


def test_what_is_false_stops_the_build_and_leaves_the_site_as_it_was(reader: Reader) -> None:
    before = reader.read("site/index.html")
    reader.edit(COUNT, *FALSE)
    reader.edit("docs/index.md", "letters/bars", "letters/no_bars")
    reader.edit("docs/index.md", "# Banana", "# Other")
    told = reader.run(BUILD)
    assert told.returncode == 1
    for problem in (TOLD.replace("&gt;", ">"), "docs/index.md:7: no snippet draws the figure let"):
        assert problem in told.stdout
    assert "Traceback" not in told.stdout
    assert reader.read("site/index.html") == before


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("sceonds = 1", "pyproject.toml:2: checked-snippets has no setting sceonds"),
        ('pages = "snippets"', "pages in [tool.checked-snippets] has to name docs, as docs_dir"),
    ],
)
def test_a_setting_that_cannot_be_right_is_told(
    reader: Reader, settings: str, message: str
) -> None:
    reader.write("pyproject.toml", f"[tool.checked-snippets]\n{settings}\n")
    told = reader.run(BUILD)
    assert told.returncode == 1
    assert message in told.stdout
    assert "Traceback" not in told.stdout


def test_the_server_shows_what_is_false_until_it_is_repaired(reader: Reader) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = reader.project / "log.txt"
    with log.open("w") as output:
        server = reader.start(f"mkdocs serve -a {address}", output)
    try:
        until(lambda: "Serving on" in log.read_text(), log)
        page = f"http://{address}/"
        assert_finished(page_at(page), "checked-snippets.css")
        reader.edit(COUNT, *FALSE)
        until(lambda: TOLD in page_at(page), log)
        assert len(BOX.findall(page_at(page))) == 1
        reader.edit(COUNT, *reversed(FALSE))
        reader.edit("docs/index.md", "letters/bars", "letters/no_bars")
        until(lambda: "docs/index.md:7: no snippet draws the figure" in page_at(page), log)
        assert TOLD not in page_at(page)
        reader.edit("docs/index.md", "letters/no_bars", "letters/bars")
        until(lambda: not BOX.search(page_at(page)), log)
        assert_finished(page_at(page), "checked-snippets.css")
    finally:
        server.terminate()
        server.wait()


def page_at(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return str(answer.read().decode())
    except urllib.error.URLError as error:
        return str(error)  # it is being written


def until(seen: Callable[[], bool], log: Path) -> None:
    deadline = time.monotonic() + 60
    while not seen():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)
