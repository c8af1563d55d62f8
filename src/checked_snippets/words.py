"""The words that the engine itself writes, in the language of the page: see words.toml."""

import functools
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_suffix(".toml")

LABELS = ("output", "error", "warning")
"""The words that stand beside what a snippet gave."""


@dataclass(frozen=True)
class Words:
    """Words of one language: `output`, `error` and `warning` are labels, the rest says itself."""

    output: str
    error: str
    warning: str
    figure_code: str
    copy: str
    save: str
    not_true: str
    other_release: str
    recorded: str
    not_recorded: str
    guess_take: str
    guess_skip: str
    guess_right: str
    guess_wrong: str
    guess_instead: str
    guess_other: str
    guess_answer: str
    notebook_needs: str
    notebook_page: str
    notebook_gpu: str

    def on_a_gpu(self, recorded: str) -> str:
        """What stands below a snippet that needs a GPU; `recorded` says where its output is from.

        >>> of("en").on_a_gpu("NVIDIA H200, 2026-12-01")
        'Recorded on a GPU: NVIDIA H200, 2026-12-01. No build runs this.'
        """
        return self.recorded.format(recorded) if recorded else self.not_recorded


@functools.cache
def every() -> dict[str, Words]:
    """Language → its words."""
    said = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {language: Words(**words) for language, words in said.items()}


def of(language: str) -> Words:
    """The words for a page in a language, such as "zh" or "en-GB".

    >>> of("zh-TW").output, of("fr").output, of("").output
    ('输出', 'output', 'output')
    """
    return every().get(language.partition("-")[0], every()["en"])


def labels() -> str:
    """The labels of outputs for the stylesheet, in all languages."""
    said = {
        language: {name: getattr(words, name) for name in LABELS}
        for language, words in every().items()
    }
    return properties("label", said)


def properties(prefix: str, said: Mapping[str, Mapping[str, str]]) -> str:
    """Words as custom properties of CSS; English is also for pages in any other language.

    >>> print(properties("label", {"zh": {"error": "报错"}, "en": {"error": "error"}}), end="")
    :root:lang(zh) { --label-error: "报错"; }
    :root { --label-error: "error"; }
    """
    return "".join(
        f"{':root' if language == 'en' else f':root:lang({language})'} {{ "
        + "".join(f"--{prefix}-{name}: {quoted(word)}; " for name, word in words.items())
        + "}\n"
        for language, words in said.items()
    )


def quoted(word: str) -> str:
    r"""A string of CSS, which escapes as JSON does.

    >>> print(quoted(r'a "b" \ c'))
    "a \"b\" \\ c"
    """
    return json.dumps(word, ensure_ascii=False)
