import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, Request, sync_playwright

PROJECT = Path(__file__).parents[1]

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
)

PAGE = """# Title {{ #title }}

```python
--8<-- "{name}"
```
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty book: this one's configuration and theme, no page and no snippet."""
    return empty_book(tmp_path)


def empty_book(folder: Path) -> Path:
    configuration = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    head, rest = configuration.split("nav:")
    _, tail = rest.split("\ntheme:")
    (folder / "mkdocs.yml").write_text(f"{head}\ntheme:{tail}", encoding="utf-8")
    (folder / "pyproject.toml").write_text(own_table(), encoding="utf-8")
    for language in ["zh", "en"]:
        (folder / "docs" / language).mkdir(parents=True)
    (folder / "docs/theme").symlink_to(PROJECT / "docs/theme")
    return folder


def own_table() -> str:
    """What this project says of its snippets: the table of its pyproject.toml."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    return text[text.index("[tool.checked-snippets]") :].partition("\n\n")[0] + "\n"


@pytest.fixture
def write(project: Path) -> Callable[..., str]:
    """Write a snippet and the page that shows it in both languages; gives the snippet's path."""

    def write(source: str, name: str = "page/idea.py") -> str:
        file = project / "snippets" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        allow_what_is_used(project)
        for language in ["zh", "en"]:
            page = project / "docs" / language / name.replace("/", "-").replace(".py", ".md")
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(PAGE.format(name=name), encoding="utf-8")
        return f"snippets/{name}"

    return write


def allow_what_is_used(project: Path) -> None:
    """Allow no package while no snippet names one: to import them takes seconds, each time."""
    sources = " ".join(file.read_text("utf-8") for file in (project / "snippets").rglob("*.py"))
    file, table = project / "pyproject.toml", own_table()
    none = re.sub(r"packages = .*", "packages = []", table)
    if file.read_text(encoding="utf-8") in (table, none):
        used = any(name in sources for name in ("torch", "numpy", "matplotlib"))
        file.write_text(table if used else none, encoding="utf-8")


@pytest.fixture
def command(project: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command of the environment in the project."""

    def command(*words: str) -> subprocess.CompletedProcess[str]:
        return run_command(*words, folder=project)

    return command


def run_command(
    *words: str, folder: Path = PROJECT, environment: Mapping[str, str] = os.environ
) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(words[0])
    return subprocess.run(
        [program, *words[1:]],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | dict(environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def build_site(
    folder: Path, environment: Mapping[str, str] = os.environ, project: Path = PROJECT
) -> Path:
    """The site as it is published, built into a folder."""
    words = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    built = run_command(*words, folder=project, environment=environment)
    assert built.returncode == 0, built.stderr
    return folder


def once(name: str, temporary: pytest.TempPathFactory, fill: Callable[[Path], object]) -> Path:
    """A folder that is filled once, however many processes test."""
    every = temporary.getbasetemp()
    folder = (every.parent if "PYTEST_XDIST_WORKER" in os.environ else every) / name
    with FileLock(f"{folder}.lock"):
        if not (folder / "ready").exists():
            fill(folder)
            (folder / "ready").touch()
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once("built", tmp_path_factory, lambda folder: build_site(folder / "site")) / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """The address of a server of the built site."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing; to install it: make browser"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium, args=FLAGS.split())


@pytest.fixture
def tab(browser: Browser, host: str) -> Iterator[Page]:
    """A tab that fails the test on a message in its console or a request to another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    complaints: list[str] = []

    def note_strangers(request: Request) -> None:
        if not request.url.startswith((host, "data:", "blob:")):
            complaints.append(request.url)

    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("request", note_strangers)
    yield tab
    context.close()
    assert complaints == []
