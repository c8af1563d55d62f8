"""What all that is kept depends on, beside the project: our own code, and what it is made with."""

import platform
from functools import cache
from importlib.metadata import version
from pathlib import Path

import checked_snippets
from checked_snippets.files import digest_of_files

PACKAGES = (
    *("fonttools", "jinja2", "markdown", "markupsafe", "mkdocs", "mkdocs-jupyter"),
    *("mkdocs-material", "nbconvert", "pygments", "pykatex", "pymdown-extensions", "pyyaml"),
)


@cache
def tools() -> str:
    """A digest of the code of engine and site, and the versions."""
    own = [Path(str(checked_snippets.__file__)).parent, Path(__file__).parent]
    return "\0".join([digest_of_files(own), platform.python_version(), *map(version, PACKAGES)])
