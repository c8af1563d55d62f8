"""A Jupyter kernel that starts at once: forked from what runs snippets, torch in memory.

It computes with the same instructions as the build, so that even the last digits agree.
"""

import os
import tempfile
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager

from checked_snippets.running.start import fresh_process, start_server
from tests.engine import SETTINGS


class ForkedKernel(AsyncKernelManager):
    """What nbclient asks for a kernel."""

    transport = "ipc"  # ports that were free a moment ago may be taken
    process: BaseProcess | None = None

    async def start_kernel(self, **_: Any) -> None:  # type: ignore[override] # as theirs
        start_server(SETTINGS, slow_parts=True)
        self.folder = tempfile.TemporaryDirectory()  # this process survives to remove it
        self.ip = f"{self.folder.name}/kernel"
        self.write_connection_file()
        with fresh_process() as context:
            self.process = context.Process(target=serve, args=(self.connection_file,), daemon=True)
            self.process.start()

    @property
    def has_kernel(self) -> bool:
        return self.process is not None

    async def _async_is_alive(self) -> bool:
        return self.process is not None and self.process.is_alive()

    is_alive = _async_is_alive

    async def shutdown_kernel(self, **_: Any) -> None:  # type: ignore[override] # as theirs
        assert self.process
        self.process.kill()
        self.process.join()
        self.folder.cleanup()


def serve(connection_file: str) -> None:
    """Be a kernel, with the settings of a reader instead of the build's."""
    import matplotlib
    from ipykernel.kernelapp import IPKernelApp

    folder = Path(connection_file).parent
    os.chdir(folder)
    os.environ["IPYTHONDIR"] = str(folder)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # it greets
    del os.environ["MPLBACKEND"]
    matplotlib.rc_file_defaults()
    matplotlib.use("module://matplotlib_inline.backend_inline")
    arguments = ["-f", connection_file, "--log-level=ERROR", "--matplotlib=inline"]
    IPKernelApp.launch_instance(arguments)
