"""KaTeX breaks down alone."""

from checked_snippets.formulas.katex import ask


def test_a_formula_that_breaks_katex_down_leaves_the_others_alone() -> None:
    deep = "$" + "{" * 5000 + "}" * 5000 + "$"
    answers = ask(["$a$", deep, "$b$", "$c$"])
    assert [bool(mathml) for mathml, _ in answers] == [True, False, True, True]
