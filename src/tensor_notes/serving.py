"""What `mkdocs serve` does after somebody saved a file, and what it makes when asked."""

import gc
from collections.abc import Callable, Iterable
from html import escape
from typing import Any
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from checked_snippets.running.start import start_server
from tensor_notes import changes
from tensor_notes.build import Build, log

LOOK = 0.2
"""Seconds between two looks at the files; with all snippets, one takes 20 ms of the processor."""

STOPPED = "the build has stopped"
FAILED = '<!doctype html><meta http-equiv="refresh" content="1"><pre>{}</pre>'
"""What is shown instead of any page, and looks each second whether there is one again."""

Answer = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""What answers a request: an application, as WSGI has it."""


def rebuild(build: Build, builder: Callable[[], None], server: LiveReloadServer) -> None:
    """Let the server build, soon after a change, no more than that concerns."""
    start_server(build.settings, slow_parts=False)  # for the first snippet that is saved
    server.builder = again = Rebuild(build, builder)
    answer = with_downloads(build, server.serve_request, server.mount_path)
    server.set_app(with_failure(again, answer))
    look_often(server, build.main)
    gc.freeze()  # most of what there is now lives as long as the server


class Rebuild:
    """Builds only the languages whose pages a change concerns; what MkDocs calls after one."""

    def __init__(self, build: Build, builder: Callable[[], None]) -> None:
        self.build, self.builder = build, builder
        self.seen = changes.look(build.settings)
        self.failure = ""

    def __call__(self) -> None:
        """Build, and note what stops that: MkDocs would let whoever asks for a page wait."""
        try:
            self.build_again()
        except (Exception, SystemExit) as error:
            is_told = isinstance(error, SystemExit)  # MkDocs has written what it stands for
            why = str(error.__context__ or error if is_told else error)
            log.error("%s: %s", STOPPED, why, exc_info=not is_told)
            self.failure = f"{STOPPED}: {why}\n\n{self.build.wrong}"
        else:
            self.failure = ""

    def build_again(self) -> None:
        build, before, self.build.wrong = self.build, self.seen, ""
        now = changes.look(build.settings)
        for path in sorted(changes.came_or_went(before, now) | changes.saved(before, now)):
            log.info("%s %s", path, changes.what_happened(path, before, now))
        build.opening = build.open()
        build.wanted = changes.affected(before, now, build.settings)
        if build.settings.editions[0] in build.wanted:
            self.builder()
        else:
            build.build_others()
            build.finish()
        self.seen = now  # not before: what a failed build did not show is still to be built


def with_failure(rebuild: Rebuild, answer: Answer) -> Answer:
    """Say what stopped the last build, until there is another one."""

    def answered(request: dict[str, Any], respond: Callable[..., Any]) -> Iterable[bytes]:
        if not rebuild.failure:
            return answer(request, respond)
        respond("500 Internal Server Error", [("Content-Type", "text/html; charset=utf-8")])
        return [FAILED.format(escape(rebuild.failure)).encode()]

    return answered


def with_downloads(build: Build, answer: Answer, root: str) -> Answer:
    """Make what a reader takes along when somebody asks for it: who writes seldom does.

    `root` is the path of the first page.
    """

    def answered(request: dict[str, Any], respond: Callable[..., Any]) -> Iterable[bytes]:
        if build.memory.book:
            address = unquote(request["PATH_INFO"]).removeprefix(root)
            build.downloads(build.memory.book).write(address)
        return answer(request, respond)

    return answered


def look_often(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """Let the server see a change sooner than it would, and look at no file twice.

    MkDocs goes on to watch what mkdocs.yml names: the folders of snippets and of all pages.
    """
    server.unwatch(config.docs_dir)
    server.unwatch(config.config_file_path)
    server.observer = PollingObserver(timeout=LOOK)
    server.watch(config.config_file_path)
