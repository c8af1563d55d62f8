"""A page of the site as a chapter of a book: all of it but what only browsers handle."""

import pytest

from checked_snippets.pages.page import Page
from tensor_notes.output.epub import Chapter, chapter

PAGES = {"index.md", "a/b.md", "a/c.md"}
SVG = (
    '<svg role="img" aria-labelledby="{id}" style="max-width: 8px" viewBox="0 0 6 3">'
    '<title id="{id}">What to "see"</title><g style="fill: var(--figure-0)" /></svg>'
)


def made(body: str, url: str = "") -> Chapter:
    title = "<h1 id='b'>B &amp; <code>c</code></h1>"
    page = Page("a/b.md", "docs/en/a/b.md", "# B { #b }\n\nIt is $a < b$.\n")
    return chapter(page, f"<html><article class='x'>\n{title}{body}\n</article>", PAGES, url)


def body(html: str, url: str = "") -> str:
    """What becomes of what stands below the title."""
    return made(html, url).body.partition("</h1>")[2]


def test_a_chapter_has_the_title_and_the_place_of_its_page() -> None:
    found = made("")
    assert (found.title, found.path, found.up) == ("B & c", "a/b.xhtml", "../")


@pytest.mark.parametrize(
    "html",
    [
        "<!-- a -->",
        "<script>let a = 1 < 2</script>",
        '<button class="copy" data-clipboard-text="a &gt; b"></button>',
        '<a class="save" href="../snippets/a.py" download title="x"></a>',
        '<a class="twin" href="../en/a/b.html" lang="en">EN</a>',
        '<a class="headerlink" href="#b" title="x">&para;</a>',
        '<div class="notebooks">\n<a class="save" href="b.md" download>Markdown</a>\n</div>',
        '<fieldset><legend>Sort</legend><input type="radio" checked></fieldset>',
    ],
)
def test_what_only_a_browser_handles_is_gone(html: str) -> None:
    assert body(f"<p>x{html}y</p>") == "<p>xy</p>"


def test_a_figure_is_a_file_beside_the_page_in_the_colours_of_paper() -> None:
    found = made(f'<figure class="figure">{SVG.format(id="figure.1")}</figure>')
    assert found.body.endswith(
        '<figure class="figure"><img src="b.figure.1.svg" alt="What to &quot;see&quot;"/></figure>'
    )
    ((path, svg),) = found.figures.items()
    assert path == "a/b.figure.1.svg"
    assert "var(" not in svg


def test_of_a_slider_all_drawings_are_shown() -> None:
    frames = "".join(
        f'<div class="frame"><code>x = {value}</code>{SVG.format(id=f"figure.1.{value}")}</div>'
        for value in (0, 1)
    )
    stops = '<div class="stops" role="radiogroup"><input type="radio" checked></div>'
    found = made(f'<div class="slider">{stops}{frames}</div>')
    assert [*found.figures] == ["a/b.figure.1.0.svg", "a/b.figure.1.1.svg"]
    assert "stops" not in found.body
    assert "<code>x = 1</code><img " in found.body


@pytest.mark.parametrize(
    ("href", "url", "expected"),
    [
        ("#there", "", '<a href="#there">x</a>'),
        ("https://example.org/a.html", "", '<a href="https://example.org/a.html">x</a>'),
        ("c.html#there", "", '<a href="c.xhtml#there">x</a>'),
        ("../index.html", "", '<a href="../index.xhtml">x</a>'),
        ("../notebooks.zip", "", "x"),
        ("../../en/a/b.html", "", "x"),
        (
            "../notebooks.zip",
            "https://n.example/",
            '<a href="https://n.example/notebooks.zip">x</a>',
        ),
    ],
)
def test_a_link_leads_to_a_chapter_or_to_the_site_or_is_none(
    href: str, url: str, expected: str
) -> None:
    assert body(f'<a href="{href}">x</a>', url) == expected


def test_a_formula_is_mathml_and_has_its_source() -> None:
    assert body('<math display="block"><mi>x</mi></math>') == (
        '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="a &lt; b" display="block">'
        "<mi>x</mi></math>"
    )


def test_characters_have_no_names_but_those_of_xml() -> None:
    assert body("<p>a&nbsp;&lt; b &amp;amp; c&hellip;</p>") == "<p>a\u00a0&lt; b &amp;amp; c…</p>"
