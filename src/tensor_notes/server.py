"""The server of `mkdocs serve`: it answers at once, and looks at files when they change."""

import posixpath
import string
import threading
import time
from collections.abc import Callable, Iterable
from html import escape
from http import HTTPStatus
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers import Observer

from tensor_notes import words
from tensor_notes.build import log
from tensor_notes.serving import Site

PATIENCE = 1.0
"""Seconds until a page that is not ready says so."""

SELDOM, OFTEN = 10.0, 1.0
"""Seconds between two looks at all files where the system tells of changes, and where it does not.

A look takes 20 ms of the processor.
"""

STILL = 0.05
"""Seconds without a change, after which a save is over: an editor or git may write many files."""

SAVES = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
    events.FileDeletedEvent,
    events.DirCreatedEvent,
    events.DirMovedEvent,
    events.DirDeletedEvent,
]

PAGE = string.Template(Path(__file__).with_name("not_ready.html").read_text(encoding="utf-8"))
"""What is shown instead of a page that is not ready, or cannot be made."""

Respond = Callable[..., Any]


class Told(events.FileSystemEventHandler):
    """Hears of everything that happens."""

    def __init__(self, note: Callable[[], None]) -> None:
        self.note = note

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        self.note()


class Server(LiveReloadServer):
    """MkDocs's own, which reloads browsers, with pages of a `Site` instead of a folder.

    Requests, each in a thread of its own, ask; the main thread makes.
    """

    def __init__(self, server: LiveReloadServer, site: Site) -> None:
        host, port = server.server_address[:2]
        super().__init__(server.builder, str(host), int(port), server.root, server.mount_path)
        server.server_close()
        self.site = site
        self.news = threading.Condition()
        self.asked = dict[str, None]()
        self.observer = Observer()  # type: ignore[assignment] # of the kind that this system has
        self.interval = SELDOM
        self.looked, self.saved = time.monotonic(), 0.0
        self.is_to_reload = False
        settings = site.build.settings
        self.watch(str(settings.project), recursive=False)
        self.watch(str(settings.page_folder()))
        self.watch(str(settings.snippet_folder))

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """Look at the files of the project when something happens to one below a path."""
        if path not in self._watched_paths and Path(path).is_dir():
            self._watched_paths[path] = 1
            self.observer.schedule(Told(self.note), path, recursive=recursive, event_filter=SAVES)

    def note(self) -> None:
        """Remember that something was saved; whether it matters is seen later."""
        with self.news:
            self.saved = time.monotonic()
            self.news.notify_all()

    def _build_loop(self) -> None:
        """Do what is most urgent, until the server ends."""
        while not self._shutdown:
            if self.saved or time.monotonic() - self.looked > self.interval:
                self.look()
            elif address := self.asked_first():
                self.site.make(address)
                with self.news:
                    del self.asked[address]
                    self.news.notify_all()
            elif self.is_to_reload:
                self.reload()
            else:
                changed = self.site.proceed()
                self.is_to_reload = bool(changed)
                if changed is None:
                    self.wait(0.25)

    def asked_first(self) -> str:
        """What somebody has waited for longest."""
        with self.news:
            return next(iter(self.asked), "")

    def wait(self, seconds: float) -> None:
        """Wait until somebody asks or saves; not for long, so that Windows can interrupt it."""
        with self.news:
            self.news.wait_for(lambda: self.saved or self.asked or self._shutdown, seconds)

    def look(self) -> None:
        """Look at all files; what has changed, and is shown in a browser, is made again first."""
        with self.news:
            while self.saved and self.saved + STILL > (now := time.monotonic()):
                self.news.wait(self.saved + STILL - now)
            was_told, self.saved, self.looked = bool(self.saved), 0.0, time.monotonic()
            if not self.site.change():
                return
            self.asked |= dict.fromkeys(self.site.last)
            self.is_to_reload = True
            if not was_told and not self.news.wait_for(lambda: self.saved, 2 * STILL):
                self.interval = OFTEN  # the system tells nothing of some files

    def reload(self) -> None:
        """Let the browsers show what is new."""
        with self.news, self._epoch_cond:
            log.info("Reloading browsers")
            self._visible_epoch = self._wanted_epoch = round(time.monotonic() * 1000)
            self._epoch_cond.notify_all()
            self.is_to_reload = False

    def serve_request(self, environ: dict[str, Any], start_response: Respond) -> Iterable[bytes]:
        """Answer with what was made; with a page that says so, if that is not ready soon."""
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith("/livereload/") or not path.startswith(self.mount_path):
            return super().serve_request(environ, start_response)
        address = posixpath.normpath(f"/{path.removeprefix(self.mount_path)}").lstrip("/")
        if path.endswith("/"):
            address = f"{address}/index.html".lstrip("/")
        is_page = address.endswith(".html")
        with self.news:
            self.news.wait_for(lambda: self.is_made(address), PATIENCE if is_page else None)
            answer, epoch = self.site.made.get(address), self._visible_epoch
        if answer is None:
            status, content = HTTPStatus.SERVICE_UNAVAILABLE, self.not_ready(address)
        else:
            status, content = answer.status, answer.content
            content = self.failed(address, answer.failure) if answer.failure else content
            content = self._inject_js_into_html(content, epoch) if is_page else content  # type: ignore[no-untyped-call] # MkDocs has no type there
        kind = self._guess_type(address)  # type: ignore[no-untyped-call] # MkDocs has no type there
        headers = [("Content-Type", kind), ("Content-Length", str(len(content)))]
        start_response(f"{status.value} {status.phrase}", headers)
        return [content]

    def is_made(self, address: str) -> bool:
        """Whether there is an answer; if not, somebody waits for it from now on."""
        if address not in self.site.made and address not in self.asked:
            self.asked[address] = None
            self.news.notify_all()
        return address in self.site.made

    def not_ready(self, address: str) -> bytes:
        """A page that asks again, and is answered as soon as the right one is there."""
        own = self.words(address)
        ended, every = self.site.progress
        told = own["progress"].format(ended=ended, every=every) if every else ""
        value = f' value="{ended}" max="{every}"' if every else ""
        bar = f'<p><progress{value} aria-label="{own["waiting"]["title"]}"></progress> {told}</p>'
        refresh = '<meta http-equiv="refresh" content="0">'
        return shown(own, **own["waiting"], refresh=refresh, more=bar)

    def failed(self, address: str, failure: str) -> bytes:
        """A page that says why there is no other one, until files are repaired."""
        own = self.words(address)
        return shown(own, **own["stopped"], refresh="", more=f"<pre>{escape(failure)}</pre>")

    def words(self, address: str) -> dict[str, Any]:
        language = self.site.build.language(self.site.edition(address))
        return {"language": language, **words.of(language)["serving"]}


def shown(own: dict[str, Any], title: str, text: str, refresh: str, more: str) -> bytes:
    """A page that stands for another one."""
    language = own["language"]
    return PAGE.substitute(
        language=language, title=title, text=text, refresh=refresh, more=more
    ).encode()
