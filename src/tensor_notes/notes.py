"""`notes`: the command of the engine, with the checks and the words of this site added."""

import functools
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence

from checked_snippets import __main__ as engine
from checked_snippets.__main__ import FALSE, FINE, Command
from checked_snippets.languages import review
from checked_snippets.languages.drift import drift as drifted
from checked_snippets.languages.drift import from_history
from checked_snippets.pages import page
from checked_snippets.pages.check import TODO, unfinished
from checked_snippets.problem import counted, report
from checked_snippets.settings import Settings
from tensor_notes.checks import CHECKS, remembered
from tensor_notes.features import links as web
from tensor_notes.features.new_page import new_page
from tensor_notes.two_sites import COMMAND

NEXT = """
What to do next:

1. Write what says TODO, and give each snippet the name of its idea. `mkdocs serve` shows the
   page as you write; while it says TODO, the site is not published.
2. `notes accept snippets/{page}` writes below each statement what it prints.
3. `notes check` says whether all of it is true.
4. When both languages say the same: `notes reviewed docs/en/{chapter}/{page}.md`.
   Commit docs/reviewed.toml with the page."""


NOT_LOOKED_AT = """\
not looked at: other sites that pages link to (notes links --check), and what only tests find out
(make test): how a page looks, and whether its solutions are right"""

Run = Callable[[Settings, Namespace], int]


def and_the_rest(run: Run) -> Run:
    """A command of the engine that also says what is still to be written, and what it left out."""

    @functools.wraps(run)
    def ran(project: Settings, options: Namespace) -> int:
        status = run(project, options)
        pages = [each for each in page.every(page.read(project)) if options.wanted(each.path)]
        left = [problem.path for each in pages for problem in unfinished(each.path, each.text)]
        if left:
            places = ", ".join(dict.fromkeys(left))
            print(f"still to be written, or the site is not published: {TODO} on", end=" ")
            print(f"{counted(len(left), 'line')} of {places}")
        print(NOT_LOOKED_AT)
        return status

    return ran


def links(project: Settings, options: Namespace) -> int:
    """List the links of pages to other sites, or ask whether they still lead somewhere."""
    every = [link for link in web.read(project) if options.wanted(link.path)]
    if not options.check:
        for link in every:
            print(link)
        return FINE
    problems = web.check(every)
    if problems:
        print(report(problems), end="\n\n")
    addresses = counted(len({link.address for link in every}), "address", "addresses")
    print(f"{addresses}, {counted(len(problems), 'link')} to repair")
    return FALSE if problems else FINE


def ask_links(parser: ArgumentParser) -> None:
    engine.ask_paths(parser)
    parser.add_argument("--check", action="store_true", help="ask each address for an answer")


def new(project: Settings, options: Namespace) -> int:
    """Make the files of a new page, with headings and anchors in place."""
    written = new_page(project.project, options.page)
    chapter, _, page = options.page.partition("/")
    print(*written, NEXT.format(chapter=chapter, page=page), sep="\n")
    return FINE


def ask_page(parser: ArgumentParser) -> None:
    parser.add_argument("page", metavar="CHAPTER/PAGE", help="as in its address")


def drift(project: Settings, options: Namespace) -> int:
    """Say which sections have changed since somebody compared both languages, and how."""
    history = from_history(project.project)
    changed = drifted(page.read(project), review.read(project), history)
    problems = [each for each in changed if options.wanted(each.path)]
    if problems:
        print(report(problems), end="\n\n")
    print(f"{counted(len(problems), 'section')} to compare")
    return FALSE if problems else FINE


def reviewed(project: Settings, options: Namespace) -> int:
    """Write down that both languages of some pages were compared and say the same."""
    count = review.record(project, page.read(project), options.wanted)
    print(f"{counted(count, 'section')} compared, as {review.FILE} says now")
    return FINE


COMMANDS = {
    **engine.COMMANDS,
    "check": Command(and_the_rest(engine.check)),
    "accept": Command(and_the_rest(engine.accept)),
    "drift": Command(drift),
    "reviewed": Command(reviewed),
    "links": Command(links, ask_links),
    "new": Command(new, ask_page),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; see `checked_snippets.__main__.main`."""
    return engine.main(arguments, COMMANDS, [remembered(CHECKS)], name=COMMAND)


if __name__ == "__main__":
    sys.exit(main())
