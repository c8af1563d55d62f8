"""What this site puts into built pages, beside what the engine does."""

from tensor_notes.finishing import readable


def test_english_that_a_chinese_page_quotes_is_said_as_english() -> None:
    html = "<em>dimension 1</em> <em>共享</em> <em>3</em>"
    assert readable(html, "zh") == html.replace("<em>", '<em lang="en">', 1)
    assert readable(html, "en") == html
