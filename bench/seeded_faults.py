"""Whether the tests find what they are for: faults, each put into a copy, each to be found.

`make seeded-faults` copies the repository, puts in one fault after the other, and runs the part
of `make test` that is there to find its kind. It has to fail, and to say what is wrong. Words on
the command line choose the faults whose names have one of them. A test that is given up, or made
faster by looking at less, has to leave every fault here found.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

PROJECT = Path(__file__).parents[1]

NOT_FOUND = "NOT FOUND"

Edit = Callable[[Path], object]
"""What puts a fault into a copy."""

SHAPE, SHAPES = "docs/en/tensors/shape.md", ("docs/en/tensors/shape.md", "docs/zh/tensors/shape.md")
COLUMN, TEMPLATE = "snippets/broadcasting/column_plus_row.py", "docs/theme/partials/path.html"
CSS, CATALOGUE = "docs/theme/assets/site.css", "docs/glossary.toml"
CELLS = "src/checked_snippets/html/cells.css"
CHEAT_SHEETS = ("docs/en/reference/cheat-sheet.md", "docs/zh/reference/cheat-sheet.md")
STRANGER = "https://stranger.example/"
NOISE = b64encode(Random(0).randbytes(90_000)).decode()
"""Letters that no server can compress much."""

CHECK = ("notes", "check")
VISIT = ("pytest", "tests/browsers/test_every_page.py", "-k", "shape.html-en")
VISIT_TWO = (*VISIT[:-1], "(broadcasting.html or shape.html) and en")
SITE = ("pytest", "tests/tensor_notes/test_site.py")
CONTENT = "tests/content/test_{}.py"


@dataclass(frozen=True)
class Fault:
    """A mistake, the command that has to find it, and what that has to say: a pattern."""

    name: str
    edit: Edit
    command: Sequence[str]
    says: str


def replace(path: str, old: str, new: str) -> Edit:
    def edit(copy: Path) -> None:
        text = (copy / path).read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old}"
        (copy / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def add(path: str, text: str) -> Edit:
    def edit(copy: Path) -> None:
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        with (copy / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return edit


def delete(path: str) -> Edit:
    return lambda copy: (copy / path).unlink()


def both(*edits: Edit) -> Edit:
    return lambda copy: [edit(copy) for edit in edits]


def on_both_pages(text: str) -> Edit:
    return both(*(add(page, text) for page in SHAPES))


FAULTS = (
    # what a reader meets
    Fault("a button without a name", add(TEMPLATE, "<button></button>"), VISIT, "button-name"),
    Fault(
        "contrast too low in the dark alone",
        add(CSS, "[data-md-color-scheme=slate] article p { color: #4a4d52; }"),
        VISIT,
        "dark: color-contrast",
    ),
    Fault(
        "contrast too low for one kind of token",
        add(CSS, ".cell .highlight .k, .highlight.cell .kn { color: #bbb; }"),
        VISIT,
        "light: color-contrast",
    ),
    Fault(
        "contrast too low for one of many alike paragraphs",
        add(CSS, "article p:nth-of-type(5) { color: #ccc; }"),
        VISIT,
        "light: color-contrast",
    ),
    Fault(
        "contrast too low behind one of many alike pieces of code",
        add(CSS, "article p:nth-of-type(4) code { background: #666; }"),
        VISIT,
        "light: color-contrast",
    ),
    Fault(
        "contrast too low on the second of two pages",
        add(CSS, "article:has(h1#shape) p:last-of-type { color: #ccc; }"),
        VISIT_TWO,
        "light: color-contrast",
    ),
    Fault(
        "a page too wide for a phone",
        add(CSS, "article h1 { min-width: 500px; }"),
        VISIT,
        "pixels wide on a phone of 360",
    ),
    Fault(
        "a wrong choice whose program prints what the right one does",
        replace("snippets/shape/if_view_turned_the_table.py", "table.T)", "table.view(3, 2))"),
        CHECK,
        "gives what the choice in line",
    ),
    Fault(
        "a choice that its program does not print",
        replace(SHAPE, "- [ ] 0, 3", "- [ ] 0, 7"),
        CHECK,
        "a choice says 7, which snippets/shape/if_view_turned_the_table.py does not print",
    ),
    Fault(
        "an answer that is there before the guess",
        replace(CELLS, "> .answer {\n    display: none", "> .answer {\n    display: block"),
        ("pytest", "tests/browsers/test_guesses.py", "-k", "until"),
        "are_not_seen",
    ),
    Fault(
        "a request to another host",
        add(TEMPLATE, f'<img alt="" src="{STRANGER}a.png">'),
        (*SITE, "-k", "another_host"),
        "stranger.example",
    ),
    Fault(
        "a request to another host, made by a script",
        add("docs/theme/assets/both.js", f'\nfetch("{STRANGER}")\n'),
        VISIT,
        "stranger.example",
    ),
    Fault(
        "a page over its weight",
        add(CSS, f":root {{ --heavy: '{NOISE}'; }}"),
        VISIT,
        "weighs [0-9]+ bytes",
    ),
    Fault(
        "a font that a page does not use",
        add(CSS, "html::before { font-family: Formulas; content: '𝐀'; position: absolute; }"),
        ("pytest", "tests/browsers/test_browser.py", "-k", "asks_for_no_font"),
        "'font'",
    ),
    Fault(
        "a message in the console",
        add("docs/theme/assets/both.js", '\nconsole.log("here")\n'),
        VISIT,
        "'here'",
    ),
    Fault(
        "an inline script that the policy does not know",
        replace("src/tensor_notes/output/policy.py", "{hash_of(source) for", "{hash_of('') for"),
        VISIT,
        "Content Security Policy",
    ),
    Fault(
        "an id twice on a page",
        add(TEMPLATE, "<i id='__drawer'></i>"),
        SITE,
        "FAILED .*test_ids_are_un",
    ),
    Fault(
        "a figure that stays light in the dark",
        add(CSS, "figure svg text { fill: #1d2125 !important; }"),
        ("pytest", "tests/browsers/test_browser.py", "-k", "follows_the_colour_scheme"),
        "rgb.29, 33, 37",
    ),
    Fault(
        "a formula that is not drawn",
        add(CSS, "math { display: none; }"),
        ("pytest", "tests/browsers/test_browser.py", "-k", "formulas_are_drawn"),
        "formulas.woff2",
    ),
    Fault(
        "a query whose page is lost",
        replace(
            "src/tensor_notes/output/search.py",
            'f"{ADDRESS}#")]',
            '(f"{ADDRESS}#", "linear-algebra/dot"))]',
        ),
        ("pytest", "tests/tensor_notes/output/test_search.py", "-k", "each_query"),
        "linear-algebra/dot-product'} are not in",
    ),
    Fault(
        "a copy button with the output in its code",
        replace("src/checked_snippets/html/cell.py", "snippet.runnable", "snippet.source"),
        (*SITE, "-k", "copy_button"),
        "assert ",
    ),
    Fault(
        "a page that says where it was built",
        add(TEMPLATE, "<i>{{ config.site_dir }}</i>"),
        (*SITE, "-k", "byte_identical"),
        r"404\.html",
    ),
    Fault(
        "a cheat sheet of two sheets",
        both(*(add(each, "\nTensor.\n" * 90) for each in CHEAT_SHEETS)),
        ("pytest", CONTENT.format("cheat_sheet"), "-k", "one_sheet"),
        r"assert \d == 1",
    ),
    # what is claimed
    Fault(
        "a false digit in an output",
        replace(COLUMN, "11, 12", "11, 13"),
        CHECK,
        f"{COLUMN}:6: prints something else",
    ),
    Fault(
        "an exception that nobody promised",
        replace(COLUMN, "import torch", "import torhc"),
        CHECK,
        f"{COLUMN}:1: ",
    ),
    Fault(
        "a snippet that opens a file",
        replace(COLUMN, "import torch", "import torch\n\nopen('/etc/passwd')"),
        CHECK,
        f"{COLUMN}:3: ",
    ),
    Fault(
        "a fixed colour in a figure",
        replace(
            "snippets/vectors-and-norms/unit_balls.py",
            'color="C0", linewidth',
            'color="red", linewidth',
        ),
        CHECK,
        r"unit_balls.py:\d+: draws in #ff0000",
    ),
    Fault(
        "a snippet that no page shows",
        add("snippets/shape/lost.py", "x = 1\n"),
        CHECK,
        "snippets/shape/lost.py:1: no page shows this snippet",
    ),
    Fault(
        "a figure without a description",
        replace(SHAPE, "![Two pages of", "![](a.svg) ![Two pages of"),
        CHECK,
        f"{SHAPE}:.*(description|figure)",
    ),
    Fault(
        "a formula that KaTeX refuses",
        on_both_pages("\n$\\frac{1$\n"),
        CHECK,
        r"shape.md:\d+: .*formula",
    ),
    Fault("a dead link", on_both_pages("\n[see](nowhere.md)\n"), CHECK, "a page that there is not"),
    Fault("a dead anchor", on_both_pages("\n[see](index.md#no)\n"), CHECK, "a place that"),
    Fault(
        "a page outside the navigation",
        replace("mkdocs.yml", "      - tensors/shape.md\n", ""),
        CHECK,
        "nav in mkdocs.yml does not name this page",
    ),
    # two languages
    Fault("a lost translation", delete(SHAPES[1]), CHECK, f"has no translation {SHAPES[1]}"),
    Fault(
        "a section in one language alone",
        add(SHAPE, "\n## More { #more }\n"),
        CHECK,
        "differs from its translation",
    ),
    Fault(
        "a snippet in one language alone",
        add(SHAPE, '\n```python\n--8<-- "shape/no_even_step.py"\n```\n'),
        CHECK,
        "differs from its translation",
    ),
    Fault("a number that differs", replace(SHAPE, "5 is not", "7 is not"), CHECK, "number"),
    Fault(
        "a repair that gives something else",
        replace("snippets/messages-shapes/size_must_match.py", "# wanted: ", "# wanted: 0"),
        CHECK,
        "it does not print what was wanted",
    ),
    Fault("a word on the list of wrong words", add(SHAPES[1], "\n一个矢量。\n"), CHECK, "vector"),
    Fault("half-width punctuation", add(SHAPES[1], "\n先猜,再看。\n"), CHECK, "half-width"),
    Fault(
        "a term without a meaning",
        replace(CATALOGUE, 'en_means = "A single number, with no direction."\n', ""),
        CHECK,
        "has no en_means",
    ),
    Fault(
        "a term that the guide quotes is gone from the glossary",
        replace(CATALOGUE, "[tensors.stride]", "[tensors.strides]"),
        ("pytest", CONTENT.format("glossary")),
        "substring not found",
    ),
    Fault(
        "a word of the interface in one language alone",
        replace("src/tensor_notes/words.toml", 'search = "搜索"\n', ""),
        ("pytest", "tests/tensor_notes/test_words.py"),
        "search",
    ),
    Fault(
        "a word in a template",
        add(TEMPLATE, "<p>Here</p>"),
        ("pytest", "tests/tensor_notes/test_words.py"),
        "path.html",
    ),
    # exercises, notebooks, other blocks
    Fault(
        "an exercise without an answer",
        delete("snippets/shape/tiles/solution.py"),
        ("notes", "check"),
        "a starter without a solution",
    ),
    Fault(
        "a wrong answer",
        replace("snippets/broadcasting/distances/solution.py", "return ", "return 2 * "),
        ("notes", "check"),
        "a solution that does not pass its check",
    ),
    Fault(
        "a notebook that does not run as its page",
        add(COLUMN, "\ntorch.tensor = torch.zeros\n"),
        ("pytest", CONTENT.format("notebooks"), "-k", "runs_and_gives and broadcasting"),
        "FAILED .*tensors/broadcasting",
    ),
    Fault(
        "code for a GPU that is no Python",
        replace(
            "docs/en/tensors/devices.md", "```text\nimport torch\n", "```text\nimport torch\n(\n"
        ),
        ("pytest", CONTENT.format("unrun_code")),
        "SyntaxError",
    ),
    Fault(
        "a message that is quoted wrongly",
        replace("docs/en/reference/messages/shapes.md", "## `", "## `Not "),
        ("pytest", CONTENT.format("messages"), "-k", "quotes"),
        "test_a_title_quotes_its_message",
    ),
    Fault(
        "a time that was not measured",
        replace("bench/speed.json", '"numpy": 111', '"numpy": 911'),
        ("pytest", CONTENT.format("recorded_speed")),
        "'911'",
    ),
    # the code
    Fault(
        "a key of the cache without an input",
        replace(
            "src/checked_snippets/running/cache.py", '"its source": digest(snippet.source), ', ""
        ),
        ("pytest", "tests/checked_snippets/running/test_cache.py"),
        "FAILED .*test_cache.py::",
    ),
    Fault(
        "a conversion that is remembered whatever the page says",
        replace("src/tensor_notes/conversions.py", "\\0{page.markdown}\\0", "\\0"),
        ("pytest", "tests/tensor_notes/test_conversions.py"),
        "FAILED .*test_conversions.py::",
    ),
    Fault(
        "an import against the arrows",
        add("src/checked_snippets/files.py", "\nfrom tensor_notes import words as words\n"),
        ("lint-imports",),
        "checked_snippets.files -> tensor_notes",
    ),
    Fault(
        "a type that is not so",
        add("src/checked_snippets/files.py", "\nnumber: int = 'one'\n"),
        ("mypy",),
        "Incompatible types in assignment",
    ),
    Fault(
        "an example in a docstring that is false",
        replace("src/tensor_notes/output/policy.py", "'sha256-bhHH", "'sha256-bhhh"),
        ("pytest", "tests/repository/test_doctests.py", "-k", "policy"),
        "FAILED .*output.policy",
    ),
    Fault(
        "a workflow with an action that is not pinned",
        add(".github/workflows/test.yml", "      - uses: actions/checkout@v7\n"),
        ("pytest", "tests/repository/test_workflows.py"),
        "actions/checkout@v7",
    ),
    Fault(
        "a guide whose file is not its snippet",
        replace("docs/en/contributing/your-own-notes.md", "most_common", "least_common"),
        ("pytest", "tests/strangers/test_guide.py"),
        "FAILED .*test_guide.py::",
    ),
)


def copied(folder: Path) -> Path:
    """The repository with what is not committed yet, its results, and an environment of its own."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=PROJECT, capture_output=True, check=True, encoding="utf-8")
    for name in filter(None, listed.stdout.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if (PROJECT / name).exists():
            shutil.copy2(PROJECT / name, folder / name)
    if (PROJECT / ".cache").exists():
        shutil.copytree(PROJECT / ".cache", folder / ".cache")
    venv.create(folder / ".venv", symlinks=True)
    (folder / ".venv/share").symlink_to(Path(sys.prefix) / "share")  # templates of notebooks
    packages = next((folder / ".venv").glob("lib/*/site-packages"))
    theirs = sysconfig.get_path("purelib")
    (packages / "copy.pth").write_text(f"{folder / 'src'}\n{theirs}\n")
    for script in Path(sys.executable).parent.iterdir():
        copy = folder / ".venv/bin" / script.name
        if not copy.exists() and script.is_file():
            shutil.copy2(script, copy)
            if copy.read_bytes().startswith(b"#!"):
                lines = copy.read_text(encoding="utf-8").split("\n", 1)
                copy.write_text(f"#!{folder}/.venv/bin/python\n{lines[1]}", encoding="utf-8")
    for git in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *git], cwd=folder, check=True)
    return folder


def told(copy: Path, fault: Fault) -> str:
    """What the command says of the fault."""
    kept = {path: path.read_bytes() for path in files(copy)}
    try:
        fault.edit(copy)
        program, *words = fault.command
        quick = ["-q", "-p", "no:cacheprovider"] if program == "pytest" else []
        ran = subprocess.run(
            [copy / ".venv/bin" / program, *words, *quick],
            cwd=copy,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        said = (ran.stdout + ran.stderr).splitlines()
        if program == "pytest":  # not the lines of the test itself
            said = [line for line in said if line.startswith(("E ", "FAILED", "ERROR"))]
        found = [line.removeprefix("E").strip() for line in said if re.search(fault.says, line)]
        return found[0] if ran.returncode and found else NOT_FOUND + "\n    ".join(["", *said[-8:]])
    finally:
        for path in {*files(copy)} - kept.keys():
            path.unlink()
        for path, content in kept.items():
            if not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)


def files(copy: Path) -> list[Path]:
    """What a fault may change."""
    folders = ("docs", "snippets", "src", "tests", "bench", ".github")
    every = [path for folder in folders for path in (copy / folder).rglob("*")]
    every = [path for path in every if path.is_file() and "__pycache__" not in path.parts]
    return [*every, copy / "mkdocs.yml"]


def main(chosen: Sequence[str]) -> int:
    wanted = [each for each in FAULTS if not chosen or any(word in each.name for word in chosen)]
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(Path(folder) / "copy")
        for fault in wanted:
            found = told(copy, fault)
            lost += found.startswith(NOT_FOUND)
            print(f"{fault.name}\n    {' '.join(fault.command)}", flush=True)
            print(f"    {found[:1000]}", flush=True)
    print(f"{len(wanted)} faults, {len(wanted) - lost} found")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
