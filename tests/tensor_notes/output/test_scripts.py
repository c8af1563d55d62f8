"""Scripts go out without comments, and still run."""

from pathlib import Path

from tensor_notes.output.scripts import lean


def test_comments_and_indentation_go_and_code_stays() -> None:
    script = '/** a\n * b */\nconst c = "// d" // e\n  // f\n  g(`h`)\n'
    assert lean(script) == 'const c = "// d" // e\ng(`h`)\n'


def test_the_scripts_of_the_site_are_light(site: Path) -> None:
    for file in (site / "assets").glob("*.js"):
        script = file.read_text(encoding="utf-8")
        assert lean(script) == script
