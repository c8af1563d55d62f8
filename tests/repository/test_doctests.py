import doctest
import importlib
import pkgutil

import pytest
from matplotlib import pyplot

import checked_snippets
import tensor_notes

MODULES = [
    module.name
    for package in (checked_snippets, tensor_notes)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if not module.name.endswith(".preload")  # they are for the server that forks
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0
    pyplot.close("all")
