"""The theme's templates: what they may ask for, and what they are compiled to."""

import json
import os
from collections.abc import Collection, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, Template
from jinja2.bccache import Bucket
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from checked_snippets.files import CACHE, digest, digest_of_files, remembered
from checked_snippets.settings import Settings
from tensor_notes import words
from tensor_notes.features.chapters import count_snippets
from tensor_notes.features.code_spans import as_code
from tensor_notes.features.errata import all_errata, subject
from tensor_notes.features.first_words import by_letter
from tensor_notes.features.proof import Proof
from tensor_notes.made_with import tools
from tensor_notes.output.downloads import notebook_files

FOLDER = CACHE / "rendered"


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


def remembering(folder: Path, common: str) -> type[Template]:
    """Templates whose pages are kept in a folder as long as all that they may ask for is the same.

    `common` says all that is the same for all pages.
    """

    class Remembering(Template):
        def render(self, *args: Any, **kwargs: Any) -> str:
            context = dict(*args, **kwargs)
            page = context.get("page")
            own = (page.url, page.canonical_url, page.content) if page else ()
            key = f"{self.name}\0{context['base_url']}\0{own}\0{common}"
            file = folder / (page.file.src_uri if page else str(self.name))
            return remembered(file, key, partial(super().render, context))

    return Remembering


def all_of(env: Environment, pages: Iterable[Page], nav: Navigation, config: MkDocsConfig) -> str:
    """A digest of all that templates may ask for, but what is of one page.

    Each page may ask for all others: their titles, how many snippets they show, what they say.
    """
    read = [(each.url, each.title, each.meta, each.markdown) for each in pages]
    asked = json.dumps({**config, "site_dir": ""}, default=plain)
    proof = {**vars(env.globals["proof"]), "names": ""}
    own = digest_of_files(map(Path, filter(None, [config.theme.custom_dir])))
    names = sorted(env.globals["proof"].names)  # type: ignore[attr-defined] # it is a Proof
    day = os.environ["SOURCE_DATE_EPOCH"]
    return digest(f"{read}\0{nav}\0{asked}\0{proof}\0{names}\0{own}\0{day}\0{tools()}")


def plain(value: Any) -> object:
    """A value of a configuration, or of what has values, without where it lies in memory."""
    if isinstance(value, ExtraScriptValue):
        return str(value)
    return dict(value) if isinstance(value, Mapping) else str(type(value))


def equip(env: Environment, settings: Settings, names: Collection[str], language: str) -> None:
    """Give the templates what they ask for; `names` are those of all snippets."""
    env.globals |= {
        "count_snippets": partial(count_snippets, names),
        "by_letter": by_letter,
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
