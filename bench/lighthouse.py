"""What Lighthouse says of the built site: `make lighthouse`."""

import functools
import gzip
import http.server
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
LIGHTHOUSE = PROJECT / ".lighthouse" / "node_modules" / ".bin" / "lighthouse"

PAGES = ("", "tensors/broadcasting.html", "fitting/under-and-overfitting.html")
WANTED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --disable-background-networking"

Scores = Mapping[str, int]


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Sends text as hosts of static sites do: gzipped."""

    def send_head(self) -> io.BytesIO | None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        body = gzip.compress(file.read_bytes())
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_: object) -> None:
        """Say nothing of what was asked for."""


def main() -> int:
    """Build the site for a server of our own, measure pages there, print a table."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        handler = functools.partial(Compressing, directory=str(site))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            host = f"http://127.0.0.1:{server.server_port}/"
            build(site, host)
            paths = [language + page for language in ("", "en/") for page in PAGES]
            scores = {f"/{path}": measure(host + path) for path in paths}
            server.shutdown()
    print(table(scores))
    return 0 if all(map(is_good, scores.values())) else 1


def build(site: Path, host: str) -> None:
    """The site as it is published, at the address of our server."""
    program = Path(sys.executable).with_name("mkdocs")
    environment = os.environ | {"SITE_URL": host, "NO_MKDOCS_2_WARNING": "1"}
    words: list[str | Path] = [program, "build", "--strict", "-q", "-d", site]
    subprocess.run(words, cwd=PROJECT, env=environment, check=True)


def measure(address: str) -> Scores:
    """The scores of a page on a simulated phone; a busy machine gets three attempts."""
    for _ in range(3):
        report = run(address)
        scores = {name: round(100 * report["categories"][name]["score"]) for name in WANTED}
        if is_good(scores):
            break
    for audit in failed(report):
        print(f"{address}: {audit['title']}", file=sys.stderr)
    return scores


def run(address: str) -> dict[str, Any]:
    words: list[str | Path] = [
        LIGHTHOUSE,
        address,
        "--quiet",
        "--output=json",
        f"--chrome-flags={FLAGS}",
    ]
    only = f"--only-categories={','.join(WANTED)}"
    environment = os.environ | {"CHROME_PATH": shutil.which("chromium") or ""}
    told = subprocess.run([*words, only], env=environment, capture_output=True, check=True)
    report: dict[str, Any] = json.loads(told.stdout)
    return report


def failed(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The audits that cost points."""
    weights = {
        reference["id"]: reference["weight"]
        for category in report["categories"].values()
        for reference in category["auditRefs"]
    }
    audits = report["audits"].values()
    return [each for each in audits if weights.get(each["id"]) and (each["score"] or 0) < 0.9]


def is_good(scores: Scores) -> bool:
    return all(scores[name] >= wanted for name, wanted in WANTED.items())


def table(scores: Mapping[str, Scores]) -> str:
    head = f"{'':40}" + "".join(f"{name:>16}" for name in WANTED)
    rows = [
        f"{page:40}" + "".join(f"{score:16}" for score in each.values())
        for page, each in [*scores.items(), ("at least", WANTED)]
    ]
    return "\n".join([head, *rows])


if __name__ == "__main__":
    sys.exit(main())
