"""Each message of the reference: raised, repaired, and found by whoever pastes it."""

import re
import tomllib
from collections.abc import Iterator
from itertools import takewhile

import pytest
from playwright.sync_api import Browser

from checked_snippets.pages import page as pages
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import Snippet
from tensor_notes.features import repairs
from tests.conftest import PROJECT
from tests.engine import SETTINGS, on_the_site
from tests.tensor_notes.output.test_search import open_search, type_query

FOLDER = "reference/messages"
NUMBER = re.compile(r"(?<![\w.])\d+")
NOT_EXPLAINED = f"{FOLDER}/index.html#not-explained"
PASTED = tomllib.loads((PROJECT / "tests/messages.toml").read_text(encoding="utf-8"))["message"]

# The page of the first result, and the section that stands first below it.
FIRST = """
(base) => [...document.querySelector(".md-search-result__item").querySelectorAll("a")].slice(0, 2)
  .map(link => link.href.slice(base.length).replace(/[?][^#]*/, ""))
"""


def sections() -> Iterator[tuple[str, str, list[Snippet]]]:
    """Each section of the pages of messages: its address, its title and its snippets."""
    for file in sorted((PROJECT / "docs/en" / FOLDER).glob("*.md")):
        if file.stem == "index":
            continue
        for text in file.read_text(encoding="utf-8").split("\n## ")[1:]:
            title, anchor = re.findall(r"`+(.*?)`+ \{ #(.*) \}", text)[0]
            shown = [part.value for part in pages.parts(text) if part.kind == "snippet"]
            files = [PROJECT / "snippets" / name for name in shown]
            read = [snippet.read(each, SETTINGS) for each in files]
            yield f"{FOLDER}/{file.stem}.html#{anchor}", title, read


def texts() -> dict[str, list[str]]:
    """What stands in the plain boxes of each section: messages and programs that are not run."""
    boxes = {}
    for file in sorted((PROJECT / "docs/en" / FOLDER).glob("*.md")):
        for text in file.read_text(encoding="utf-8").split("\n## ")[1:]:
            anchor = re.findall(r"\{ #(.*) \}", text)[0]
            address = f"{FOLDER}/{file.stem}.html#{anchor}"
            boxes[address] = re.findall(r"^```text\n(.*?)\n```$", text, re.DOTALL | re.MULTILINE)
    return boxes


def message(snippet: Snippet) -> str:
    """The last exception or the first warning that a snippet promises, with its further lines."""
    printed = repairs.printed(snippet)
    starts = [n for n, line in enumerate(printed) if repairs.KIND.match(line)]
    start = starts[-1] if on_the_site(snippet).raised else starts[0]
    more = takewhile(lambda line: line.startswith(" "), printed[start + 1 :])
    return " ".join(line.strip() for line in [printed[start], *more]).removesuffix(" ...")


def further(shown: list[Snippet]) -> list[str]:
    """What the other causes of a section say."""
    return [message(each) for each in shown[1:] if repairs.message(each)]


def pasted(text: str) -> dict[str, None]:
    """A message as it is; with other numbers, and without its kind; and cut off."""
    other = NUMBER.sub(lambda found: str(int(found[0]) + 4), text)
    return dict.fromkeys([text, repairs.KIND.sub("", other, count=1), text[:60]])


# What other releases, a GPU or other values say instead of the title of a section.
IN_OTHER_WORDS = {
    "shapes.html#output-with-shape": "output with shape [1, 32, 32] doesn't match the broadcast "
    "shape [3, 32, 32]",
    "types.html#bias-type": "Input type (torch.cuda.FloatTensor) and weight type "
    "(torch.FloatTensor) should be the same",
    "types.html#not-implemented-for": "\"addmm_impl_cpu_\" not implemented for 'Half'",
    "types.html#without-overflow": "value cannot be converted to type at::Half without overflow",
    "types.html#expected-device": "Expected all tensors to be on the same device, but found at "
    "least two devices, cuda:1 and cpu!",
    "autograd.html#not-been-used-in-the-graph": "One of the differentiated Tensors appears to "
    "not have been used in the graph. Set allow_unused=True if this is the desired behavior.",
    "indexing.html#list-indices": "list indices must be integers or slices, not str",
    "indexing.html#zero-dim-tensor": "iteration over a 0-d tensor",
    "layers.html#weights-only": "WeightsUnpickler error: Unsupported global: GLOBAL "
    "__main__.Net was not an allowed global by default.",
    "training.html#target-dtype": "Expected floating point type for target with class "
    "probabilities, got Long",
    "plotting.html#glyph-missing": r"Glyph 8722 (\N{MINUS SIGN}) missing from current font.",
}

SECTIONS = list(sections())
NOT_RUN = {address: texts()[address][0] for address, _, shown in SECTIONS if not shown}
"""Messages that come only with Windows, a GPU, pip or other processes: quoted, not raised."""

MESSAGES = {
    **{address: message(shown[0]) for address, _, shown in SECTIONS if shown},
    **{address: " ".join(text.split()) for address, text in NOT_RUN.items()},
    "reference/messages/training.html#bootstrapping-phase": "RuntimeError: An attempt has been "
    "made to start a new process before the current process has finished its bootstrapping phase.",
}
STANDS_IN = {
    "reference/messages/types.html#expected-device": "Tensor on device … is not on the expected "
    "device …!"
}
"""What is raised here instead of a title that only a GPU can say."""

EACH = pytest.mark.parametrize(
    ("address", "title", "shown"), SECTIONS, ids=[each[0].split("#")[1] for each in SECTIONS]
)


def test_there_are_at_least_140_messages_each_in_one_section() -> None:
    assert len(set(MESSAGES.values())) == len(SECTIONS) >= 140


@EACH
def test_the_first_snippet_gives_the_message_and_the_last_repairs_it(
    address: str, title: str, shown: list[Snippet]
) -> None:
    if not shown:
        return
    assert repairs.message(shown[0])
    assert not repairs.message(shown[-1])
    assert all(any(step.promise for step in each.steps) for each in shown)


@EACH
def test_a_title_quotes_its_message(address: str, title: str, shown: list[Snippet]) -> None:
    pieces = STANDS_IN.get(address, title).split("…")
    quoted = ".*".join(r"\s+".join(map(re.escape, piece.split())) for piece in pieces)
    assert all(re.search(quoted, text) for text in [MESSAGES[address], *further(shown)])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", r"Not run in this build|Not run as a snippet|A test of this site"),
        ("zh", r"本站构建不运行这段|这段不作为代码块运行|本站有一个测试"),
    ],
)
def test_what_is_not_run_says_so(language: str, said: str) -> None:
    for address in NOT_RUN:
        page, anchor = address.removesuffix(".html").split(".html#")
        text = (PROJECT / f"docs/{language}/{page}.md").read_text(encoding="utf-8")
        above = text.split(f"{{ #{anchor} }}")[1].split("```text")[0]
        assert re.search(said, " ".join(above.split())), address


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "en/")])
def test_a_pasted_message_finds_its_section_first(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    others = [(f"{FOLDER}/{name}", text) for name, text in IN_OTHER_WORDS.items()]
    every = [(each, query) for each, text in [*MESSAGES.items(), *others] for query in pasted(text)]
    every += [(address, text) for address, _, shown in SECTIONS for text in further(shown)]
    for address, query in dict.fromkeys(every):
        type_query(tab, query)
        found = tab.evaluate(FIRST, host + folder)
        if found != [address.split("#")[0], address]:
            missed.append(f"{query}: {found} instead of {address}")
    tab.close()
    assert missed == []


RESULTS = """
base => [...document.querySelectorAll(".md-search-result__item > a")]
  .map(link => link.href.slice(base.length).replace(/[?][^#]*/, ""))
"""


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "en/")])
def test_what_is_pasted_whole_finds_its_section_or_honestly_none(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    for each in PASTED:
        type_query(tab, each["text"].strip())
        found = tab.evaluate(FIRST, host + folder)[-1]
        first, *near = tab.evaluate(RESULTS, host + folder)
        honest = first == NOT_EXPLAINED and len({*near} & {*MESSAGES}) == 3
        address = f"{FOLDER}/{each['section']}"
        if not (honest if each["section"] == "not-explained" else found == address):
            missed.append(f"{each['text']}: {found}, {near} instead of {each['section']}")
    tab.close()
    assert missed == []


@pytest.mark.parametrize(("language", "folder"), [("zh", ""), ("en", "en/")])
def test_without_its_kind_a_message_that_no_section_explains_leads_to_none_of_them(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    for each in PASTED:
        if each["section"] == "not-explained" and repairs.KIND.match(each["text"]):
            type_query(tab, repairs.KIND.sub("", each["text"], count=1).strip())
            if {*tab.evaluate(FIRST, host + folder)} & {*MESSAGES}:
                missed.append(each["text"])
    tab.close()
    assert missed == []
