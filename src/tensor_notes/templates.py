"""The theme's templates: what they may ask for, and what they are compiled to."""

import re
from collections.abc import Collection
from functools import partial
from html import escape

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from checked_snippets.settings import Settings
from tensor_notes import words
from tensor_notes.features.chapters import count_snippets
from tensor_notes.features.errata import all_errata, subject
from tensor_notes.features.proof import Proof
from tensor_notes.output.downloads import notebook_files


class InMemory(BytecodeCache):
    """For `Environment.bytecode_cache`, shared by the builds of both languages."""

    def __init__(self) -> None:
        self.code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.code:
            bucket.bytecode_from_string(self.code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key] = bucket.bytecode_to_string()


TEMPLATES = InMemory()
"""Compiled templates, kept as long as this process lives."""


def as_code(text: str) -> str:
    """Text in which what stands between backticks is code, as HTML.

    >>> as_code("`a < b` holds")
    '<code>a &lt; b</code> holds'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text, quote=False))


def equip(env: Environment, settings: Settings, names: Collection[str], language: str) -> None:
    """Give the templates what they ask for; `names` are those of all snippets."""
    env.globals |= {
        "count_snippets": partial(count_snippets, names),
        "proof": Proof(settings, names),
        "words": words.of(language),
        "all_words": words.every(),
        "counted": words.counted,
        "all_errata": all_errata,
        "subject": subject,
        "notebooks": notebook_files,
    }
    env.filters["code"] = as_code
    env.bytecode_cache = TEMPLATES
