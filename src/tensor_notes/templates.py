"""The theme's templates: what they may ask for, and what they are compiled to."""

from collections.abc import Collection
from functools import partial
from pathlib import Path

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from tensor_notes.chapters import count_snippets
from tensor_notes.downloads import notebook_files
from tensor_notes.errata import all_errata, subject
from tensor_notes.proof import Proof


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


def equip(env: Environment, project: Path, names: Collection[str]) -> None:
    """Give the templates what they ask for; `names` are those of all snippets."""
    env.globals |= {
        "count_snippets": partial(count_snippets, names),
        "proof": Proof(project, names),
        "all_errata": all_errata,
        "subject": subject,
        "notebooks": notebook_files,
    }
    env.bytecode_cache = TEMPLATES
