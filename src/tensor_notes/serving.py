"""What `mkdocs serve` does after somebody saved a file."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from tensor_notes import changes
from tensor_notes.both import project_of
from tensor_notes.start import start_server

if TYPE_CHECKING:
    from tensor_notes.plugin import TensorNotes

LOOK = 0.2
"""Seconds between two looks at the files; with all snippets, one takes 20 ms of the processor."""


def rebuild(plugin: "TensorNotes", builder: Callable[[], None], server: LiveReloadServer) -> None:
    """Let the server build, soon after a change, no more than that concerns."""
    start_server(slow_parts=False)  # for the first snippet that is saved
    server.builder = Rebuild(plugin, builder, project_of(plugin.chinese))
    look_often(server, plugin.chinese)
    gc.freeze()  # most of what there is now lives as long as the server


class Rebuild:
    """Builds only the languages whose pages a change concerns; what MkDocs calls after one."""

    def __init__(self, plugin: "TensorNotes", builder: Callable[[], None], project: Path) -> None:
        self.plugin, self.builder, self.project = plugin, builder, project
        self.seen = changes.look(project)

    def __call__(self) -> None:
        now, plugin = changes.look(self.project), self.plugin
        plugin.opening = plugin.open(self.project)
        plugin.wanted = changes.affected(self.seen, now)
        if not changes.same_but_text(self.seen, now):
            plugin.memory.converted.clear()
        if "zh" in plugin.wanted:
            self.builder()
        else:
            if "en" in plugin.wanted:
                plugin.build_english()
            plugin.finish()
        self.seen = now  # not before: what a failed build did not show is still to be built


def look_often(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """Let the server see a change sooner than it would, and look at no file twice.

    MkDocs goes on to watch what mkdocs.yml names: the folders of snippets and of all pages.
    """
    server.unwatch(config.docs_dir)
    server.unwatch(config.config_file_path)
    server.observer = PollingObserver(timeout=LOOK)
    server.watch(config.config_file_path)
