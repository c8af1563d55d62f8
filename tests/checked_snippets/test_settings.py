"""What a project says of itself, and what it is told when that cannot be right."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checked_snippets import settings
from checked_snippets.problem import NotTrueError
from checked_snippets.settings import Limits, Settings

Write = Callable[[str], Path]
Command = Callable[..., CompletedProcess[str]]

TABLE = "[tool.checked-snippets]\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A project with folders for pages and snippets, by its pyproject.toml."""

    def write(text: str) -> Path:
        for folder in ("snippets", "docs", "code", "notes/zh", "notes/en"):
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def told(project: Path) -> str:
    with pytest.raises(NotTrueError) as refused:
        settings.read(project)
    return str(refused.value)


@pytest.mark.parametrize(
    "text", ["", TABLE, f"{TABLE}languages = []\n", "[tool.other]\npages = 3\n"]
)
def test_nothing_has_to_be_said(write: Write, text: str) -> None:
    project = write(text)
    assert settings.read(project) == Settings(project)


def test_a_project_without_a_pyproject_has_no_settings(tmp_path: Path) -> None:
    assert settings.read(tmp_path) == Settings(tmp_path)


def test_everything_can_be_said(write: Write) -> None:
    project = write(
        TABLE + 'snippets = "./code/"\npages = "notes"\nlanguages = ["zh", "en"]\n'
        'packages = ["numpy", "sklearn"]\nhelpers = ["my.drawings"]\n'
        "seconds = 0.5\nmemory-mb = 100\noutput-kb = 10\n"
    )
    assert settings.read(project) == Settings(
        project,
        "code",
        "notes",
        ("zh", "en"),
        ("numpy", "sklearn"),
        ("my.drawings",),
        Limits(0.5, 100 << 20, 10_000),
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("snipets = 1", "checked-snippets has no setting snipets"),
        ("colour = 3", "checked-snippets has no setting colour"),
        ('packages = "numpy"', "packages is not a list of packages, as one imports them"),
        ('packages = ["scikit-learn"]', "packages is not a list of packages, as one imports them"),
        ('packages = ["numpy.linalg"]', "packages is not a list of packages, as one imports them"),
        ("packages = [3]", "packages is not a list of packages, as one imports them"),
        ('packages = ["json"]', "packages names what is in the standard library"),
        ('packages = ["numpy", "socket"]', "packages names what is in the standard library"),
        ('helpers = ["my drawings"]', "helpers is not a list of modules"),
        ('languages = ["zh"]', "languages is not two different languages, the main one first"),
        ('languages = ["a", "a"]', "languages is not two different languages, the main one first"),
        ('languages = "zh"', "languages is not two different languages, the main one first"),
        ('languages = ["z", 3]', "languages is not two different languages, the main one first"),
        ('languages = ["zh", "en"]', "languages needs a folder that there is not"),
        ('snippets = "none"', "snippets needs a folder that there is not"),
        ('pages = "pyproject.toml"', "pages needs a folder that there is not"),
        ('pages = ""', "pages is not the name of a folder in the project"),
        ('pages = "."', "pages is not the name of a folder in the project"),
        ('pages = "/"', "pages is not the name of a folder in the project"),
        ('snippets = "../other"', "snippets is not the name of a folder in the project"),
        ("snippets = 3", "snippets is not the name of a folder in the project"),
        ("seconds = 0", "seconds is not a number above 0"),
        ("seconds = nan", "seconds is not a number above 0"),
        ("seconds = true", "seconds is not a number above 0"),
        ('seconds = "20"', "seconds is not a number above 0"),
        ("memory-mb = 0.5", "memory-mb is not a whole number above 0"),
        ("output-kb = -1", "output-kb is not a whole number above 0"),
        ("output-kb = 2026-01-01", "output-kb is not a whole number above 0"),
    ],
)
def test_what_cannot_be_right_is_told_at_its_line(write: Write, said: str, message: str) -> None:
    problem = told(write(f"# seconds = 1\n{TABLE}\n{said}\n")).split("\n")
    assert problem[0] == f"pyproject.toml:4: {message}"
    assert problem[1].startswith(f"    {said.partition(' =')[0]} = ")
    assert problem[2].startswith("  to repair: ")
    assert len(problem) == 3


@pytest.mark.parametrize(
    ("said", "repair"),
    [
        ("snipets = 1", "write what it has: snippets"),
        ("colour = 1", f"write what it has: {', '.join(settings.KINDS)}"),
        ('packages = ["json", "numpy"]', "leave out json"),
        ('languages = ["zh", "en"]', "make docs/zh and docs/en"),
        ('pages = "none"', "make none"),
        ("output-kb = 0", "write: output-kb = 1000"),
    ],
)
def test_each_message_says_what_to_do(write: Write, said: str, repair: str) -> None:
    assert told(write(TABLE + said)).endswith(f"\n  to repair: {repair}")


def test_a_message_quotes_what_is_said_and_shows_what_to_write(write: Write) -> None:
    assert told(write(TABLE + 'languages = ["中文"]\n')) == (
        "pyproject.toml:2: languages is not two different languages, the main one first"
        '\n    languages = ["中文"]\n'
        '  to repair: write: languages = ["zh", "en"]'
    )


def test_all_is_told_at_once_and_only_lines_of_the_table_are_meant(write: Write) -> None:
    problems = told(
        write(
            'seconds = "elsewhere"\n[tool.other]\npages = 3\n[tool.checked-snippets] # ours\n'
            'seconds = 0\n  "pages" = 3\npackages = [\n  "os",\n]\nhelpers.a = 1\n'
            "[tool.last]\nsniptets = 1\n"
        )
    )
    places = [line.split(": ")[0] for line in problems.split("\n") if line.startswith("pyproject")]
    assert places == [f"pyproject.toml:{line}" for line in (4, 5, 6, 7)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{TABLE}seconds = 1\nseconds 2\n", "pyproject.toml:3: is not TOML: Expected '='"),
        (f"{TABLE}packages = [\n", "pyproject.toml:2: is not TOML: "),
        ("[tool]\nchecked-snippets = 3\n", "pyproject.toml:1: checked-snippets is no table\n"),
    ],
)
def test_what_is_no_table_at_all_is_told(write: Write, text: str, place: str) -> None:
    assert told(write(text)).startswith(place)


def test_a_byte_order_mark_and_other_encodings_are_no_matter(write: Write) -> None:
    project = write("")
    text = "\ufeff# caf\u00e9\n[tool.checked-snippets]\nseconds = 1\n"
    (project / "pyproject.toml").write_bytes(text.encode("utf-8").replace(b"\xc3\xa9", b"\xe9"))
    assert settings.read(project).limits.seconds == 1


def test_the_project_is_the_nearest_folder_with_snippets_or_settings(write: Write) -> None:
    project = write(f'{TABLE}snippets = "code"\n')
    deep = project / "notes" / "zh"
    assert settings.find(deep) == settings.read(project)
    (project / "notes" / "snippets").mkdir()
    assert settings.find(deep).project == project / "notes"


def test_without_a_project_it_is_said_what_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no folder `snippets`, and no \[tool.checked-sni"):
        settings.find(tmp_path)


def test_the_command_tells_what_is_wrong_and_ends_with_1(project: Path, command: Command) -> None:
    (project / "pyproject.toml").write_text(f"{TABLE}seconds = 0\npagse = 1\n")
    ended = command("checked-snippets", "check")
    assert ended.returncode == 1
    assert ended.stdout == (
        "pyproject.toml:2: seconds is not a number above 0\n"
        "    seconds = 0\n  to repair: write: seconds = 20\n\n"
        "pyproject.toml:3: checked-snippets has no setting pagse\n"
        "    pagse = 1\n  to repair: write what it has: pages\n"
    )
