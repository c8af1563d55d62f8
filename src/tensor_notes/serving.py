"""What `mkdocs serve` shows: each page as its files are now, made when somebody asks for it.

What is asked for comes first, then the rest: pages are read, so that links are checked, and
snippets are run. A page waits for those snippets alone that it shows.
"""

import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from pathlib import Path, PurePath

from checked_snippets import files
from checked_snippets.checking.book import Book, Check, open_book, open_snippets, snippet_files
from checked_snippets.formulas.typeset import all_formulas
from checked_snippets.problem import report
from checked_snippets.running import cache, packages, pool
from checked_snippets.running.progress import show_progress
from checked_snippets.running.start import start_server
from checked_snippets.snippets.snippet import with_variants
from tensor_notes import changes
from tensor_notes.build import NOT_TRUE, Build, log
from tensor_notes.checks import CHECKS, remembered
from tensor_notes.edition import Edition
from tensor_notes.features import proof
from tensor_notes.finishing import Asked, Late, Marked, complete
from tensor_notes.names import course_map
from tensor_notes.names.guide import guide_of
from tensor_notes.output import scripts, search, stylesheets
from tensor_notes.output.downloads import TO_LINK_TO, Downloads
from tensor_notes.two_sites import below, configured, folder_of

AT_ONCE = pool.WORKERS
"""So many snippets are run before a save or a request is seen to: some tenths of a second."""

OPEN = 4
"""So many of the pages that were asked for last are made again after a save."""

TAKEN_ALONG = {".epub", ".ipynb", ".md", ".py", ".svg", ".txt", ".zip"}


@dataclass(frozen=True)
class Answer:
    """What there is at an address; `failure` is why there is nothing."""

    content: bytes = b""
    status: HTTPStatus = HTTPStatus.OK
    failure: str = ""


class Site:
    """All languages, as far as somebody has asked for them; one thread alone makes pages.

    `load` lets MkDocs read its configuration, for `build` to hold.
    """

    def __init__(self, build: Build, load: Callable[[], None]) -> None:
        self.build, self.load = build, load
        self.seen = changes.look(build.settings)
        self.memory = changes.Memory()
        self.opened: dict[str, Edition] = {}
        self.failures: dict[str, str] = {}
        self.marked: dict[str, Marked] = {}
        self.made: dict[str, Answer] = {}
        self.last: list[str] = []
        self.progress = (0, 0)
        self.releases = proof.releases(build.settings.project)
        self.book: Book | None = None
        self.checks: Sequence[Check] = ()  # none before the first page: it is soon made again
        self.late: Late | None = None
        self.downloads: Downloads | None = None
        self.rest = self.the_rest()
        cache.log.parent = log
        cache.log.setLevel(logging.INFO)

    @property
    def folder(self) -> Path:
        return Path(self.build.main.site_dir)

    def edition(self, address: str) -> str:
        """The edition that an address belongs to."""
        main, *others = self.build.settings.editions
        own = (each for each in others if address.startswith(below(each, self.build.settings)))
        return next(own, main)

    def change(self) -> bool:
        """Whether files have changed since the last look; then what depends on them is unmade."""
        settings, before = self.build.settings, self.seen
        self.seen = now = changes.look(settings)
        moved, saved = changes.came_or_went(before, now), changes.saved(before, now)
        for path in sorted(moved | saved):
            log.info("%s %s", path, changes.what_happened(path, before, now))
        for edition in changes.affected(before, now, settings):
            own = [each for each in saved if edition in changes.editions_of(each, settings)]
            pages = [settings.project / each for each in own if not self.is_snippet(each)]
            if moved or not self.is_read_again(edition, pages):
                self.opened.pop(edition, None)
            self.marked = {a: each for a, each in self.marked.items() if each.edition != edition}
        if moved or saved:
            self.failures.clear()
            self.made.clear()
            self.book = self.late = self.downloads = None
            self.checks = CHECKS
            self.rest = self.the_rest()
        return bool(moved or saved)

    def is_snippet(self, path: str) -> bool:
        return path.startswith(f"{self.build.settings.snippets}/")

    def is_read_again(self, name: str, pages: Collection[Path]) -> bool:
        """Whether it was enough to read these pages of an edition once more."""
        edition, build = self.opened.get(name), self.build
        if edition is None or all_formulas(build.settings).html != build.formulas:
            return False
        try:
            return all(map(edition.read_again, pages))
        except Exception:  # it is told when somebody asks for a page, and all are read
            return False

    def make(self, address: str) -> Answer:
        """Make what there is at an address, unless it is made."""
        if address not in self.made:
            edition = self.edition(address)
            self.made[address] = self.attempt(edition, partial(self.attempted, edition, address))
        if address.endswith(".html"):
            self.last = [address, *(each for each in self.last if each != address)][:OPEN]
        return self.made[address]

    def attempt(self, edition: str, make: Callable[[], Answer]) -> Answer:
        """What is made, or why nothing of the edition can be made until a file is saved."""
        if edition not in self.failures:
            try:
                return make()
            except (Exception, SystemExit) as error:
                is_told = isinstance(error, SystemExit)  # MkDocs has written what it stands for
                why = str(error.__context__ or error if is_told else error)
                log.error("the build has stopped: %s", why, exc_info=not is_told)
                self.failures[edition] = f"{why}\n\n{self.wrong_pages()}"
        status = HTTPStatus.INTERNAL_SERVER_ERROR
        return Answer(status=status, failure=self.failures[edition])

    def attempted(self, edition: str, address: str) -> Answer:
        opened, path = self.open(edition), address.removeprefix(self.below(edition))
        is_there = path in opened.at and path not in TO_LINK_TO
        if PurePath(path).suffix in TAKEN_ALONG and not is_there:
            content = self.taken_along(address)
        elif path == search.INDEX.as_posix():
            content = self.index(edition)
        elif path.endswith(".html") and path not in opened.config.theme.static_templates:
            content = self.page(edition, path)
        else:
            content = self.lightened(path, opened.make(path))
        if content is None:
            missing = opened.make("404.html") if address.endswith(".html") else None
            return Answer(missing or b"", HTTPStatus.NOT_FOUND)
        return Answer(content)

    def below(self, edition: str) -> str:
        return below(edition, self.build.settings)

    def open(self, edition: str) -> Edition:
        """An edition whose pages are read."""
        if edition not in self.opened:
            self.load()
            main, settings = self.build.main, self.build.settings
            is_main = edition == settings.editions[0]
            config = main if is_main else configured(main, edition, settings)
            self.opened[edition] = Edition(config)
        return self.opened[edition]

    def page(self, edition: str, path: str) -> bytes | None:
        """A page with its snippets."""
        address = f"{self.below(edition)}{path}"
        if address not in self.marked:
            html = self.opened[edition].make(path)
            if html is None:
                return None
            self.marked[address] = Marked(path, edition, html.decode())
        marked = self.marked[address]
        if course_map.MARK in marked.text:  # it knows what every page uses
            return self.completed(marked, self.whole())
        return self.completed(marked, self.book or self.book_of(marked.asked))

    def completed(self, marked: Marked, book: Book) -> bytes:
        if self.late is None:
            self.late = self.build.late()
        if reasons := self.memory.why(marked, book, self.late):
            log.info("%s: made again, %s", marked.name, ", ".join(reasons))
        guide = guide_of(book, marked.edition, self.build.language(marked.edition))
        return complete(marked, book, self.late, guide).encode()

    def index(self, edition: str) -> bytes | None:
        """What the search knows: for this, all pages of a language are made."""
        place = f"{self.below(edition)}{search.INDEX.as_posix()}"
        if place not in self.marked:
            self.opened.pop(edition)
            self.open(edition).make_all()
            file = folder_of(self.folder, edition, self.build.settings) / search.INDEX
            if not file.is_file():
                return None
            text = file.read_text(encoding="utf-8")
            self.marked[place] = Marked(search.INDEX.as_posix(), edition, text)
        return self.completed(self.marked[place], self.whole())

    def taken_along(self, address: str) -> bytes | None:
        """What is no page; books are made of all that are."""
        if self.downloads is None:
            self.downloads = self.build.downloads(self.whole(), self.finished)
        return self.downloads.make(address)

    def finished(self, address: str) -> bytes:
        return self.make(address).content

    def lightened(self, path: str, content: bytes | None) -> bytes | None:
        """What Material brings, as it is published."""
        if content and path.endswith(".css"):
            return stylesheets.lean(content.decode()).encode()
        if content and PurePath(path).match("assets/*.js"):
            return scripts.lean(content.decode()).encode()
        if content and PurePath(path).match(search.SCRIPT):
            return search.lazy(content.decode()).encode()
        return content

    def book_of(self, asked: Asked) -> Book:
        """Of the book what concerns one page: its snippets, and those beside them."""
        settings = self.build.settings
        folders = {str(PurePath(each).parent) for each in [*asked.snippets, *asked.figures]}
        beside = {name for name in self.build.names if str(PurePath(name).parent) in folders}
        paths = asked.paths | {settings.path_of(name) for name in beside}
        return open_book(settings, paths.__contains__, self.show, self.checks, self.releases)

    def whole(self) -> Book:
        """The whole book; all snippets are run for it."""
        if self.book is None:
            checks = [remembered(CHECKS)]
            self.book = open_book(
                self.build.settings, progress=self.show, checks=checks, releases=self.releases
            )
            self.checks = CHECKS
        return self.book

    def show(self, name: str, ended: int, every: int) -> None:
        self.progress = (ended, every) if ended < every else (0, 0)
        show_progress(name, ended, every)

    def wrong_pages(self) -> str:
        """What is wrong with pages, when they could not be made."""
        settings = self.build.settings
        with suppress(Exception):
            return report(
                open_book(settings, lambda p: not self.is_snippet(p), checks=CHECKS).problems
            )
        return ""

    def proceed(self) -> bool | None:
        """Do a step of the rest; whether it changed pages that are shown, None at the end."""
        try:
            return next(self.rest, None)
        except Exception:
            log.exception("what nobody has asked for is not made")
            return None

    def the_rest(self) -> Iterator[bool]:
        """Do what nobody waits for, step by step; each says whether shown pages have changed."""
        settings = self.build.settings
        for edition in settings.editions:
            self.attempt(edition, partial(self.opens, edition))
            yield False
        yield from self.running()
        before = {address: self.made[address] for address in self.last if address in self.made}
        book = self.whole()
        if book.problems:
            log.error("%s\n\n%s", NOT_TRUE, report(book.problems))
        for address in before:
            del self.made[address]
            self.make(address)
        yield any(self.made[address] != before[address] for address in before)
        start_server(settings, slow_parts=False)  # for the first snippet that is saved
        log.info("%d snippets and %d pages are ready", len(book.snippets), self.count())

    def opens(self, edition: str) -> Answer:
        self.open(edition)
        return Answer()

    def count(self) -> int:
        return sum(len(each.pages) for each in self.opened.values())

    def running(self) -> Iterator[bool]:
        """Run the snippets that nobody has asked for, some at a time."""
        settings = self.build.settings
        snippets, _ = open_snippets(snippet_files(settings), settings)
        missing = [s for s in with_variants(snippets) if cache.load(settings, s) is None]
        cache.say_why(settings, missing)
        for start in range(0, len(missing), AT_ONCE):

            def show(name: str, ended: int, _: int, start: int = start) -> None:
                self.show(name, start + ended, len(missing))

            some = missing[start : start + AT_ONCE]
            cache.run(settings, [s for s in some if cache.load(settings, s) is None], show)
            yield False

    def get_ready(self) -> None:
        """Let what runs snippets start, if it will be needed; it is ready some seconds later."""
        settings = self.build.settings
        paths = snippet_files(settings)
        some, _ = open_snippets(paths[:1], settings)
        if any(cache.load(settings, each) is None for each in some):
            sources = (text for _, text in files.texts(paths))
            start_server(settings, packages.need_slow_parts(sources))
