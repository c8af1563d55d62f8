"""The terms of the site."""

from checked_snippets.terms import glossary
from tests.conftest import PROJECT
from tests.engine import SETTINGS


def test_every_term_is_said_in_one_line_of_each_language() -> None:
    terms = glossary.read(SETTINGS)
    assert len(terms) >= 110
    for term in terms:
        for means, stop in [(term.en_means, "."), (term.zh_means, "。")]:
            assert means.endswith(stop), term.place
            assert len(means) <= 125, term.place
            assert "\n" not in means, term.place


def test_the_page_of_a_term_lies_in_a_chapter() -> None:
    chapters = {term.chapter for term in glossary.read(SETTINGS)}
    assert all(term.page.split("/")[0] in chapters for term in glossary.read(SETTINGS))


def test_all_chapters_are_on_the_page() -> None:
    for language in ["zh", "en"]:
        page = (PROJECT / f"docs/{language}/reference/glossary.md").read_text(encoding="utf-8")
        for chapter in {term.chapter for term in glossary.read(SETTINGS)}:
            assert f"\n[TERMS {chapter}]\n" in page


def test_the_example_of_a_term_on_the_page_for_contributors_is_the_real_one() -> None:
    catalogue = (PROJECT / "docs/glossary.toml").read_text(encoding="utf-8")
    entry = catalogue[catalogue.index("[tensors.stride]") :].partition("\n\n")[0]
    for language in ["zh", "en"]:
        page = PROJECT / f"docs/{language}/contributing/index.md"
        assert f"```text\n{entry}\n```" in page.read_text(encoding="utf-8")
