"""The addresses on pages that lead to other sites: where each stands, and whether it answers."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from checked_snippets.files import below, is_file, texts
from checked_snippets.pages.fences import prose
from checked_snippets.problem import Problem
from checked_snippets.settings import Settings

ADDRESS = re.compile(r"https?://(?:[^\s()<>\[\]\"'`|，。；：、！？（）“”]|\([^\s()]*\))+")


@dataclass(frozen=True, order=True)
class Link:
    """An address of another site, and where it stands."""

    path: str
    line: int
    address: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.address}"


def read(settings: Settings) -> list[Link]:
    """All of them, on the pages of the site and of the repository."""
    own = [file for file in settings.project.glob("*.md") if is_file(file)]
    every = texts(sorted([*own, *below(settings.page_folder(), ".md")]))
    return [link for file, text in every for link in links(settings.path(file), text)]


def links(path: str, text: str) -> Iterator[Link]:
    for number, line in prose(text):
        for address in ADDRESS.findall(line):
            yield Link(path, number, address.rstrip(".,;:!?*_"))


def check(every: list[Link], seconds: float = 20) -> list[Problem]:
    """Ask each address once; the places of those that do not answer."""
    addresses = sorted({link.address for link in every})
    with ThreadPoolExecutor(8) as threads:
        answers = threads.map(lambda address: complaint(address, seconds), addresses)
        wrong = {address: told for address, told in zip(addresses, answers, strict=True) if told}
    repair = "find its new address, or delete the link"
    return [
        Problem(each.path, each.line, wrong[each.address], (each.address,), repair)
        for each in every
        if each.address in wrong
    ]


def complaint(address: str, seconds: float) -> str:
    """Why an address cannot be read; '' if it can."""
    browser = {"User-Agent": "Mozilla/5.0 (compatible; tensor-notes links)"}  # some want one
    try:
        with urlopen(Request(address, headers=browser), timeout=seconds):
            return ""
    except HTTPError as error:
        return f"leads to an address that answers {error.code} {error.reason}"
    except (OSError, HTTPException, ValueError) as error:
        return f"leads to an address that does not answer: {getattr(error, 'reason', error)}"
