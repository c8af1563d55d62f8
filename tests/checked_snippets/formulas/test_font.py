"""The font of formulas: all that they need, and no more."""

import io
from pathlib import Path

from fontTools.ttLib import TTFont

from checked_snippets.formulas.font import FILE, font, subset
from checked_snippets.formulas.letters import drawn
from checked_snippets.formulas.typeset import all_formulas
from tests.checked_snippets.formulas.test_typeset import write_pages
from tests.checked_snippets.test_commands import Command
from tests.conftest import PROJECT
from tests.engine import SETTINGS


def test_a_site_without_formulas_has_no_font(project: Path, command: Command) -> None:
    write_pages(project, "Costs \\$5 and `$x$`.")
    assert command("mkdocs", "build", "--strict").returncode == 0
    assert list((project / "site").rglob("*.woff2")) == []
    assert ".woff2" not in (project / "site/assets/site.css").read_text(encoding="utf-8")


def test_the_font_has_every_character_and_is_small() -> None:
    html = all_formulas(SETTINGS).html
    made = font(PROJECT, html.values())
    have = TTFont(io.BytesIO(made)).getBestCmap().keys()
    wanted = {ord(letter) for each in html.values() for letter in drawn(each)}
    assert {chr(letter) for letter in wanted - have} <= {"\u2061", "\xa0"}
    assert {ord("√"), ord("𝑥")} <= have
    assert len(made) < 30_000


def test_the_font_is_made_once_for_each_set_of_characters(project: Path) -> None:
    first = font(project, ["<mi>x</mi>"])
    file = project / FILE
    stamp = file.stat().st_mtime_ns
    assert font(project, ["<mi>x</mi>", "<mi>x</mi>"]) == first
    assert file.stat().st_mtime_ns == stamp
    assert font(project, ["<mi>y</mi>"]) != first
    file.write_bytes(file.read_bytes()[:-1])
    assert font(project, ["<mi>x</mi>"]) == first


def test_accents_stand_on_the_line_and_have_a_width() -> None:
    made = TTFont(io.BytesIO(subset("\u0302\u0307\u20d7")))
    for name in made.getBestCmap().values():
        glyph = made["glyf"][name]
        assert (glyph.xMin, glyph.yMin) == (0, 0)
        assert made["hmtx"][name] == (glyph.xMax, 0)


def test_the_copy_of_the_font_keeps_its_notices_and_no_name() -> None:
    names = TTFont(io.BytesIO(subset("x")))["name"].names
    assert {name.nameID for name in names} == {0, 7, 13, 14}
    assert any("SIL Open Font License" in str(name) for name in names)
