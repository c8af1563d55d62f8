"""`mkdocs serve` for somebody who writes: it shows each save, and survives every mistake."""

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.checked_snippets.test_commands import Write
from tests.checked_snippets.test_files import leftovers

TRUE = "import torch\nx = torch.ones(2)\nprint(x)\n#> tensor([1., 1.])\n"

COUNT = """def on_pre_build(config):
    with open("builds.txt", "a") as file:
        file.write(config.theme["language"] + "\\n")
"""
"""A hook that notes when a language is read; MkDocs says a line of its log only once."""

READY = "are ready"
"""What the server says when it has nothing more to do."""

DRAWN = 'from matplotlib import pyplot as plt\nplt.plot([1, 2])\n_ = plt.title("loss")\n'


@dataclass
class Served:
    """A served project, its address, and what the server has written so far."""

    project: Path
    address: str
    log: Path

    def page(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=30) as answer:
                html = str(answer.read().decode())
        except urllib.error.HTTPError as refused:
            with refused:  # a page that is not there, not ready, or cannot be made
                html = f"{refused}\n{refused.read().decode()}"
        return re.sub(r"livereload\([^)]*\)", "", html)  # it counts the builds

    def until(self, path: str, seen: Callable[[str], bool]) -> str:
        """The page as soon as it looks as expected."""
        deadline = time.monotonic() + 30
        while not seen(html := self.page(path)):
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.05)
        return html

    def logs(self, words: str, times: int = 1) -> None:
        """Wait until the server has written some words so many times."""
        deadline = time.monotonic() + 30
        while self.log.read_text().count(words) < times:
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.05)

    def builds(self) -> list[str]:
        """The languages whose pages have been read, each time."""
        return (self.project / "builds.txt").read_text().split()

    def everything(self, pages: Iterable[str]) -> dict[str, str]:
        """What readers could ask for."""
        paths = [*map("{}.html".format, pages), "search/search_index.json", "assets/site.css"]
        return {each: self.page(f"{folder}{each}") for each in paths for folder in ("", "en/")}


@contextlib.contextmanager
def serving(project: Path, port: int) -> Iterator[Served]:
    log = project / "log.txt"
    (project / "builds.txt").unlink(missing_ok=True)
    program = str(Path(sys.executable).with_name("mkdocs"))
    words = [program, "serve", "-a", f"127.0.0.1:{port}"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with log.open("w") as output:
        server = subprocess.Popen(words, cwd=project, stdout=output, stderr=output, env=environment)
    deadline = time.monotonic() + 60
    while "Serving on" not in log.read_text():
        assert time.monotonic() < deadline and server.poll() is None, log.read_text()
        time.sleep(0.1)
    try:
        yield Served(project, f"http://127.0.0.1:{port}/", log)
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def counted(project: Path, write: Write) -> Path:
    """A project that notes its builds, with a page in both languages."""
    write(TRUE)
    (project / "count.py").write_text(COUNT)
    with (project / "mkdocs.yml").open("a") as configuration:
        configuration.write("hooks: [count.py]\n")
    return project


@pytest.fixture
def port() -> int:
    """One that nobody uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def served(counted: Path, port: int) -> Iterator[Served]:
    """A server that has nothing to do, with a page open in each language."""
    with serving(counted, port) as served:
        for path in ["page-idea.html", "en/page-idea.html"]:
            served.until(path, says("data-snippet"))
        served.logs(READY)
        yield served


def says(words: str) -> Callable[[str], bool]:
    return lambda html: words in html


def is_sound(html: str) -> bool:
    return "admonition failure" not in html


def test_each_mistake_is_shown_where_it_stands_and_healed_by_its_repair(served: Served) -> None:
    snippet = served.project / "snippets/page/idea.py"
    for mistake, told in [
        (TRUE.replace("1., 1.", "1., 2."), "prints something else than its `#&gt;` lines say"),
        ("x = (\n", "is not Python: &#x27;(&#x27; was never closed"),
        ("import os\nos._exit(1)\n", "ends the process (exit status 1)"),
    ]:
        snippet.write_text(mistake)
        for path in ["page-idea.html", "en/page-idea.html"]:
            html = served.until(path, says(told))
            assert html.index("admonition failure") < html.index(told)
        served.logs(unescape(told))
        snippet.write_text(TRUE)
        served.until("page-idea.html", is_sound)
        served.until("en/page-idea.html", is_sound)


def test_a_page_that_differs_says_so_until_its_translation_follows(served: Served) -> None:
    pages = [served.project / "docs" / language / "page-idea.md" for language in ("zh", "en")]
    texts = [page.read_text() for page in pages]
    pages[1].write_text(texts[1] + "\n## New { #new }\n")
    for path in ["page-idea.html", "en/page-idea.html"]:
        served.until(path, says("differs from its translation"))
    pages[0].write_text(texts[0] + "\n## 新的 { #new }\n")
    for path in ["page-idea.html", "en/page-idea.html"]:
        served.until(path, is_sound)


def test_a_wrong_formula_is_shown_until_it_is_repaired(served: Served) -> None:
    page = served.project / "docs/en/page-idea.md"
    text = page.read_text()
    page.write_text(text + "\n$\\nrom{x}$\n")
    html = served.until("en/page-idea.html", says("Undefined control sequence: \\nrom"))
    assert "<code>$\\nrom{x}$</code>" in html
    for language in ["zh", "en"]:
        other = served.project / "docs" / language / "page-idea.md"
        other.write_text(other.read_text().replace("$\\nrom{x}$\n", "") + "\n$\\lVert x \\rVert$\n")
    for path in ["page-idea.html", "en/page-idea.html"]:
        html = served.until(path, lambda html: is_sound(html) and "<math>" in html)


def test_a_saved_snippet_is_shown_and_found_and_no_page_is_converted(served: Served) -> None:
    for path in ["search/search_index.json", "en/search/search_index.json"]:
        assert "print(x)" in served.page(path)
    builds = served.builds()
    (served.project / "snippets/page/idea.py").write_text("print(6 * 7)\n#> 42\n")
    for path in ["page-idea.html", "en/page-idea.html"]:
        html = served.until(path, says('<samp class="printed">42</samp>'))
        assert 'data-clipboard-text="print(6 * 7)&#10;"' in html
        assert is_sound(html)
    for path in ["search/search_index.json", "en/search/search_index.json"]:
        assert "print(6 * 7)\\n42" in served.page(path)
    assert served.builds() == builds


def test_a_snippet_that_comes_or_goes_is_missed_or_shown_in_both_languages(served: Served) -> None:
    snippet = served.project / "snippets/page/idea.py"
    snippet.rename(snippet.with_name("other.py"))
    for path in ["page-idea.html", "en/page-idea.html"]:
        served.until(path, says("there is no snippets/page/idea.py"))
    snippet.with_name("other.py").rename(snippet)
    for path in ["page-idea.html", "en/page-idea.html"]:
        served.until(path, lambda html: is_sound(html) and "data-snippet" in html)


def test_a_figure_follows_its_code_and_the_catalogue(served: Served) -> None:
    (served.project / "snippets/page/idea.py").write_text(DRAWN)
    for language, alt in [("zh", "一条线"), ("en", "a line")]:
        page = served.project / "docs" / language / "page-idea.md"
        page.write_text(page.read_text() + f"\n![{alt}](../figures/page/idea.svg)\n")
    served.until("page-idea.html", says("a figure says a word without Chinese"))
    (served.project / "snippets/labels.toml").write_text('"loss" = "损失"\n', encoding="utf-8")
    served.until("page-idea.html", lambda html: is_sound(html) and ">损失</text>" in html)
    served.until("en/page-idea.html", lambda html: is_sound(html) and ">loss</text>" in html)


def test_the_server_says_what_it_made_again_and_why(served: Served) -> None:
    served.logs("snippets/page/idea.py: run again, no result is stored")
    page = served.project / "docs/en/page-idea.md"
    page.write_text(page.read_text() + "\nOne more sentence.\n")
    served.logs("docs/en/page-idea.md has changed")
    served.until("en/page-idea.html", says("One more sentence."))
    served.logs("en/page-idea.html: made again, its text has changed")
    assert served.log.read_text().count("run again") == 1
    (served.project / "snippets/page/idea.py").write_text("print(6 * 7)\n#> 42\n")
    served.logs("snippets/page/idea.py: run again, its source has changed")
    served.logs("zh/page-idea.html: made again, snippets/page/idea.py has changed")
    assert "zh/page-idea.html: made again, its text" not in served.log.read_text()


def test_what_is_taken_along_is_made_when_somebody_asks_for_it(served: Served) -> None:
    for path, words in [
        ("page-idea.ipynb", "torch.ones(2)"),
        ("en/page-idea.ipynb", "torch.ones(2)"),
        ("en/page-idea.md", "#> tensor([1., 1.])"),
        ("en/llms-full.txt", "#> tensor([1., 1.])"),
        ("snippets/page/idea.py", 'dependencies = ["torch=='),
    ]:
        assert words in served.page(path)
    with urllib.request.urlopen(f"{served.address}en/notebooks.zip") as answer:
        assert ZipFile(BytesIO(answer.read())).namelist() == ["notebooks/page-idea.ipynb"]
    with urllib.request.urlopen(f"{served.address}en/tensor-notes.epub") as answer:
        chapter = ZipFile(BytesIO(answer.read())).read("book/page-idea.xhtml").decode()
        assert '<samp class="printed">tensor([1., 1.])</samp>' in chapter
    snippet = served.project / "snippets/page/idea.py"
    snippet.write_text(TRUE.replace("ones(2)", "ones(2) + 0"))
    served.until("page-idea.html", says("ones(2) + 0"))
    assert "torch.ones(2) + 0" in served.page("page-idea.ipynb")


def test_saving_prose_runs_nothing_and_builds_one_language(served: Served) -> None:
    page = served.project / "docs/en/page-idea.md"
    other = served.page("page-idea.html")
    cached = served.project / ".cache/snippets/page/idea.py.json"
    before, builds = cached.stat().st_mtime_ns, served.builds()
    page.write_text(page.read_text() + "\nOne more sentence.\n")
    served.until("en/page-idea.html", says("One more sentence."))
    assert cached.stat().st_mtime_ns == before
    served.logs(READY, times=2)
    assert served.builds() == builds  # the title is the same: no other page shows what is new
    page.write_text(page.read_text().replace("# Title", "# Another title"))
    served.until("en/page-idea.html", says("Another title"))
    served.logs(READY, times=3)
    assert served.builds() == [*builds, "en"]
    assert served.page("page-idea.html") == other


def test_a_change_in_chinese_reads_no_english_page(served: Served) -> None:
    page = served.project / "docs/zh/page-idea.md"
    english, builds = served.page("en/page-idea.html"), served.builds()
    page.write_text(page.read_text() + "\n又一句话。\n")
    served.until("page-idea.html", says("又一句话。"))
    served.logs(READY, times=2)
    assert "en" not in served.builds()[len(builds) :]
    assert served.page("en/page-idea.html") == english


def test_what_editors_leave_beside_a_page_or_a_snippet_is_no_matter(served: Served) -> None:
    docs, snippets = served.project / "docs/en", served.project / "snippets/page"
    leftovers(docs)
    leftovers(snippets)
    for name in (".#idea.py", "nowhere.py"):
        (snippets / name).symlink_to("somebody@somewhere.1")
    (snippets / "folder.py").mkdir()
    page = docs / "page-idea.md"
    page.write_text(page.read_text() + "\nSaved meanwhile.\n")
    assert is_sound(served.until("en/page-idea.html", says("Saved meanwhile.")))
    assert "Traceback" not in served.log.read_text()
    assert "404" in served.page("en/.%23page-idea.html")


def test_a_page_that_is_renamed_before_the_navigation_is_told_and_the_others_are_shown(
    counted: Path, write: Write, port: int
) -> None:
    write("print(1)\n#> 1\n", "page/other.py")
    configuration = counted / "mkdocs.yml"
    nav = "nav:\n  - page-idea.md\n  - page-other.md\n"
    configuration.write_text(configuration.read_text() + nav)
    line = configuration.read_text().split("\n").index("  - page-other.md") + 1
    with serving(counted, port) as served:
        for language in ("zh", "en"):
            page = counted / "docs" / language / "page-other.md"
            page.rename(page.with_name("page-others.md"))
        served.logs(f"mkdocs.yml:{line}: there is no docs/zh/page-other.md")
        assert "404" in served.page("en/page-other.html")
        served.until("en/page-others.html", says("page/other.py"))
        assert is_sound(served.page("en/page-idea.html"))
        configuration.write_text(
            configuration.read_text().replace("page-other.md", "page-others.md")
        )
        served.until("en/page-idea.html", says("page-others.html"))
        assert "Traceback" not in served.log.read_text()


def test_a_language_that_cannot_be_built_shows_the_reason_and_the_other_one_is_served(
    served: Served,
) -> None:
    page = served.project / "docs/zh/page-idea.md"
    text = page.read_bytes()
    page.write_bytes(b"# \xff { #title }\n")  # MkDocs stops at what is not UTF-8
    served.logs("the build has stopped")
    told = served.until("page-idea.html", says("构建停下了"))
    assert "&#x27;utf-8&#x27; codec can&#x27;t decode byte 0xff" in told
    assert "docs/zh/page-idea.md:1: is not UTF-8" in told
    assert "differs from its translation" in served.page("en/page-idea.html")
    page.write_bytes(text)
    served.until("page-idea.html", says("torch.ones"))
    served.until("en/page-idea.html", is_sound)


def test_what_a_failed_build_left_out_is_built_after_the_repair(served: Served) -> None:
    chinese = served.project / "docs/zh/page-idea.md"
    text = chinese.read_bytes()
    chinese.write_bytes(b"# \xff { #title }\n")  # MkDocs stops at what is not UTF-8
    served.logs("Encoding error")
    english = served.project / "docs/en/page-idea.md"
    english.write_text(english.read_text() + "\nMeanwhile.\n")
    served.until("en/page-idea.html", says("Meanwhile."))
    chinese.write_bytes(text)
    served.until("page-idea.html", says("torch.ones"))
    served.until("en/page-idea.html", lambda html: is_sound(html) and "Meanwhile." in html)


def test_after_many_saves_the_site_is_what_a_new_server_shows(
    counted: Path, port: int, write: Write
) -> None:
    link = "\n[See](page-other.md#title), $x^2$.\n"
    texts = [
        ("en/page-idea", link),
        ("zh/page-idea", link),
        ("en/page-other", ""),
        ("en/page-other", "\n## New { #new }\n"),
        ("zh/page-other", "\n## 新的 { #new }\n"),
    ]
    with serving(counted, port) as served:
        for save, (path, text) in enumerate(texts):
            if save == 2:  # what is linked to comes later
                write('"""Other."""\nprint(1)\n#> 1\n', "page/other.py")
                served.until("en/page-other.html", says("print"))
            with (counted / "docs" / f"{path}.md").open("a", encoding="utf-8") as page:
                page.write(f"{text}\nSave {save}.\n")
            served.until(f"{path.removeprefix('zh/')}.html", says(f"Save {save}."))
        (counted / "snippets/page/idea.py").write_text(TRUE.replace("ones(2)", "ones(2) + 0"))
        served.until("page-idea.html", says("torch.ones(2) + 0"))
        pages = ["page-idea", "page-other"]
        saved = served.everything(pages)
    with serving(counted, port) as new:
        new.logs(READY)
        assert new.everything(pages) == saved


def test_a_page_that_is_not_ready_says_so_and_comes_by_itself(
    counted: Path, write: Write, port: int
) -> None:
    write("import time\ntime.sleep(3)\nprint(1)\n#> 1\n")
    for language in ("zh", "en"):
        (counted / "docs" / language / "assets").mkdir()
        (counted / "docs" / language / "assets/own.svg").write_text("<svg></svg>")
    with serving(counted, port) as served:
        assert "<svg" in served.page("assets/own.svg")  # what the page brings waits for no snippet
        assert not (counted / ".cache/snippets/page/idea.py.json").exists()
        for path, words in [
            ("page-idea.html", "这一页还没有做好"),
            ("en/page-idea.html", "not ready yet"),
        ]:
            html = served.page(path)
            assert "503" in html and words in html and "data-snippet" not in html
            assert '<meta http-equiv="refresh" content="0">' in html
        for path in ["page-idea.html", "en/page-idea.html"]:
            assert is_sound(served.until(path, says('<samp class="printed">1</samp>')))


def test_the_server_starts_on_a_book_that_is_not_true(
    counted: Path, write: Write, port: int
) -> None:
    write("print(1)\n")
    with serving(counted, port) as served:
        served.until("en/page-idea.html", says("prints, but no `#&gt;` line below it says what"))
