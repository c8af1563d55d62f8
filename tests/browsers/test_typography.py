"""How Chinese is set in the built site, measured in three engines."""

from tests.browsers.engines import Reader, in_three, sockets_left_open

PAGE = "plotting/chinese-labels.html"

pytestmark = sockets_left_open

WIDTHS = """
const box = document.querySelector(".md-content__inner p").appendChild(document.createElement("b"))
const size = parseFloat(getComputedStyle(box).fontSize)
return [...%r].map(text => {
  box.innerHTML = "<span></span>"
  box.firstChild.textContent = `字${text}字`
  return Math.round(10 * (box.firstChild.getBoundingClientRect().width / size - 2)) / 10
})
"""


@in_three
def test_marks_are_as_wide_as_a_character_in_chinese_and_not_in_english(
    reader: Reader, host: str
) -> None:
    marks = ["“", "”", "‘", "’", "…", "—"]
    reader.open(host + PAGE)
    assert min(reader.run(WIDTHS % marks)) >= 0.9
    reader.open(f"{host}en/{PAGE}")
    assert max(reader.run(WIDTHS % marks[:4])) < 0.8


@in_three
def test_a_line_breaks_in_no_calculation_and_in_no_pair(reader: Reader, host: str) -> None:
    reader.resize(390, 800)
    reader.open(f"{host}linear-algebra/dot-product.html")
    broken = reader.run("""
    const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT)
    const found = []
    while (texts.nextNode()) {
      const text = texts.currentNode
      if (text.parentElement.closest("pre, code, math, svg, figure, details")) continue
      for (const each of text.data.matchAll(/\\([−\\d.]+,.[−\\d.]+\\)|\\d.[个倍阶维]/g)) {
        const range = new Range()
        range.setStart(text, each.index)
        range.setEnd(text, each.index + each[0].length)
        found.push([each[0], new Set([...range.getClientRects()].map(r => r.top)).size])
      }
    }
    return found
    """)
    assert len(broken) > 3
    assert [text for text, lines in broken if lines > 1] == []


@in_three
def test_on_a_phone_no_chinese_word_of_a_figure_is_smaller_than_can_be_read(
    reader: Reader, host: str
) -> None:
    reader.resize(390, 800)
    reader.open(f"{host}fitting/equations.html")
    sizes = reader.run("""
    const chinese = each => /[\\u3400-\\u9fff]/.test(each.textContent)
    return [...document.querySelectorAll("figure text")].filter(chinese).map(each => {
      const { a, b } = each.getScreenCTM()
      return Math.hypot(a, b) * parseFloat(getComputedStyle(each).fontSize)
    })
    """)
    assert len(sizes) > 3
    assert min(sizes) >= 11
