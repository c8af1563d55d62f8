"""Each message of the reference: raised, repaired, and found by whoever pastes it."""

import re
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
    printed = [line for step in snippet.steps for line in step.promise]
    starts = [n for n, line in enumerate(printed) if repairs.SAYS.match(line)]
    start = starts[-1] if on_the_site(snippet).raised else starts[0]
    more = takewhile(lambda line: line.startswith(" "), printed[start + 1 :])
    return " ".join(line.strip() for line in [printed[start], *more]).removesuffix(" ...")


def further(shown: list[Snippet]) -> list[str]:
    """What the other causes of a section say."""
    return [message(each) for each in shown[1:] if repairs.message(each)]


def pasted(text: str) -> dict[str, None]:
    """A message as it is; with other numbers, and without its kind; and cut off."""
    other = NUMBER.sub(lambda found: str(int(found[0]) + 4), text)
    return dict.fromkeys([text, repairs.SAYS.sub("", other, count=1), text[:60]])


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

# As a terminal, a notebook and a worker of a DataLoader show them, in one line as a field has it.
TRACEBACKS = {
    "shapes.html#mat1-and-mat2": 'Traceback (most recent call last): File "train.py", line 31, in '
    '<module> loss = criterion(model(x), y) File "/usr/lib/python3/site-packages/torch/nn/modules/'
    'module.py", line 1751, in _wrapped_call_impl return self._call_impl(*args, **kwargs) '
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x9216 and 400x120)",
    "training.html#device-side-assert": "RuntimeError Traceback (most recent call last) Cell In[7]"
    ", line 3 ----> 3 loss.backward() RuntimeError: CUDA error: device-side assert triggered CUDA "
    "kernel errors might be asynchronously reported at some other API call",
    "training.html#cuda-out-of-memory": "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to "
    "allocate 2.87 GiB (GPU 0; 14.76 GiB total capacity; 8.77 GiB already allocated)",
    "shapes.html#stack-equal-size": "RuntimeError: Caught RuntimeError in DataLoader worker process"
    ' 0. Original Traceback (most recent call last): File "worker.py", line 349, in _worker_loop '
    "RuntimeError: stack expects each tensor to be equal size, but got [3, 28, 28] at entry 0 and "
    "[1, 28, 28] at entry 1",
    "training.html#using-a-target-size": "/home/me/.venv/lib/python3.12/site-packages/torch/nn/"
    "modules/loss.py:616: UserWarning: Using a target size (torch.Size([32])) that is different to "
    "the input size (torch.Size([32, 1])). This will likely lead to incorrect results due to "
    "broadcasting. Please ensure they have the same size. return F.mse_loss(input, target)",
    "types.html#no-attribute": "AttributeError: 'NoneType' object has no attribute 'shape'",
    "layers.html#forward-missing": "NotImplementedError: Module [ModuleList] is missing the "
    'required "forward" function',
    "before-the-first-line.html#dll": "OSError: [WinError 126] 找不到指定的模块。 Error loading "
    r'"D:\anaconda3\envs\dl\Lib\site-packages\torch\lib\c10.dll" or one of its dependencies.',
}

NOT_EXPLAINED = [
    "AssertionError: embed_dim must be divisible by num_heads",
    "RuntimeError: selected index k out of range",
    "ValueError: Fan in and fan out can not be computed for tensor with fewer than 2 dimensions",
    "ValueError: dropout probability has to be between 0 and 1, but got 2",
    "FileNotFoundError: [Errno 2] No such file or directory: 'model.pt'",
    "RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central dir",
    "RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED",
    "RuntimeError: MPS does not support cumsum op with int64 input",
    "RuntimeError: one_hot is only applicable to index tensor of type LongTensor.",
    "UserWarning: torch.meshgrid: in an upcoming release, it will be required to pass the indexing "
    "argument.",
    "KeyError: 'loss'",
    "ValueError: Invalid learning rate: -1",
    "IndentationError: unexpected indent",
    "einsum(): subscript j has size 2 for operand 1 which does not broadcast",
    'Traceback (most recent call last): File "a.py", line 2, in <module> ZeroDivisionError: '
    "division by zero",
]

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
    others = [*IN_OTHER_WORDS.items(), *TRACEBACKS.items()]
    for address, text in [
        *MESSAGES.items(),
        *((address, text) for address, _, shown in SECTIONS for text in further(shown)),
        *((f"{FOLDER}/{name}", text) for name, text in others),
    ]:
        for query in [text] if text in TRACEBACKS.values() else pasted(text):
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
def test_of_a_message_that_no_section_explains_the_search_says_so(
    browser: Browser, host: str, language: str, folder: str
) -> None:
    tab, missed = open_search(browser, host + folder), []
    for query in NOT_EXPLAINED:
        type_query(tab, query)
        first, *near = tab.evaluate(RESULTS, host + folder)
        likely = {each for each in near if each in MESSAGES}
        if first != f"{FOLDER}/index.html#not-explained" or len(likely) != 3:
            missed.append(f"{query}: {first}, {near}")
    tab.close()
    assert missed == []
