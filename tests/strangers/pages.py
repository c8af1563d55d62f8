"""What readers see on a finished page of a stranger's site."""

import re

MARK = re.compile(r"<!--(?:cell|problems of) |data-figure=")
CELL = re.compile(
    r'<div class="highlight cell" data-snippet="letters/count.py">.*?</div>', re.DOTALL
)
FIGURE = re.compile(r'<figure class="figure"><svg role="img".*?</figure>', re.DOTALL)
BOX = re.compile(r'<div class="admonition failure">.*?</div>', re.DOTALL)

FALSE = ("('n', 2)", "('b', 1)")
"""What makes the output of the page's first snippet false."""

TOLD = "snippets/letters/count.py:4: prints something else than its `#&gt;` lines say"


def assert_finished(html: str, style: str) -> None:
    """One cell with its output, one figure, and one link to the stylesheet."""
    (cell,), (figure,) = CELL.findall(html), FIGURE.findall(html)
    assert '<samp class="printed">[(&#x27;a&#x27;, 3), (&#x27;n&#x27;, 2)]</samp>' in cell
    assert ">Bars: a is the highest, then n, then b</title>" in figure
    assert '<span class="n">plt</span>' in figure  # its code, folded
    assert re.findall(r'<link [^>]*href="([^"]*checked-snippets.css)"', html) == [style]
    assert not MARK.search(html)
    assert not BOX.search(html)
