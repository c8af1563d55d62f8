"""What each command of `notes` does; its docstring is its help, its result an exit status.

`options` are what the command line said; `options.wanted` tells whether a path was meant.
"""

import sys
from argparse import Namespace
from pathlib import Path

from tensor_notes import book, cache, links, page, review
from tensor_notes.drift import drift
from tensor_notes.history import from_history
from tensor_notes.new import new_page
from tensor_notes.problem import report
from tensor_notes.progress import show_progress

FINE, FALSE, USAGE = 0, 1, 2

NEXT = """
Look at it with `mkdocs serve`, write what says TODO, and give each snippet the name of
its idea; the site is not published while a page says TODO."""


def check_command(project: Path, options: Namespace) -> int:
    """Run snippets, compare what they print with what they promise, compare the pages."""
    return verdict(book.open_book(project, options.wanted, show_progress))


def accept_command(project: Path, options: Namespace) -> int:
    """Rewrite every `#>` line that is false to what the snippet prints."""
    rewritten, opened = book.accept(project, options.wanted, show_progress)
    for path in rewritten:
        print(f"{path}: accepted")
    return verdict(opened)


def why_command(project: Path, options: Namespace) -> int:
    """Say why snippets would be run now instead of taken from the cache."""
    files = book.snippet_files(project, options.wanted)
    snippets, problems = book.open_snippets(files, project)
    for snippet in snippets:
        print(f"{snippet.path}: {cache.why(project, snippet) or 'nothing has changed'}")
    if problems:
        print(report(problems))
    return FALSE if problems else FINE


def links_command(project: Path, options: Namespace) -> int:
    """List the links of pages to other sites, or ask whether they still lead somewhere."""
    every = [link for link in links.read(project) if options.wanted(link.path)]
    if not options.check:
        for link in every:
            print(link)
        return FINE
    problems = links.check(every)
    if problems:
        print(report(problems), end="\n\n")
    print(f"{len({link.address for link in every})} addresses, {len(problems)} links to repair")
    return FALSE if problems else FINE


def new_command(project: Path, options: Namespace) -> int:
    """Make the files of a new page, with headings and anchors in place."""
    try:
        written = new_page(project, options.page)
    except ValueError as error:
        return wrong_usage(error)
    print("\n".join(written), NEXT, sep="\n")
    return FINE


def drift_command(project: Path, options: Namespace) -> int:
    """Say which sections have changed since somebody compared both languages, and how."""
    changed = drift(page.read(project), review.read(project), from_history(project))
    problems = [each for each in changed if options.wanted(each.path)]
    if problems:
        print(report(problems), end="\n\n")
    print(f"{len(problems)} sections to compare")
    return FALSE if problems else FINE


def reviewed_command(project: Path, options: Namespace) -> int:
    """Write down that both languages of some pages were compared and say the same."""
    count = review.record(project, page.read(project), options.wanted)
    print(f"{count} sections compared, as {review.FILE} says now")
    return FINE


def verdict(opened: book.Book) -> int:
    """Print what is wrong, and how much was looked at."""
    promises = sum(bool(step.promise) for s in opened.snippets.values() for step in s.steps)
    counted = f"{len(opened.snippets)} snippets, {promises} outputs, {len(opened.figures)} figures"
    wrong = len(set(opened.problems))
    if wrong:
        print(f"{report(opened.problems)}\n\n{counted}: {wrong} to repair")
        return FALSE
    print(f"{counted}: all true")
    return FINE


def wrong_usage(error: Exception) -> int:
    print(f"notes: {error}", file=sys.stderr)
    return USAGE


COMMANDS = {
    "check": check_command,
    "accept": accept_command,
    "why": why_command,
    "drift": drift_command,
    "reviewed": reviewed_command,
    "links": links_command,
    "new": new_command,
}
