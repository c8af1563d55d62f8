import doctest
import importlib
import pkgutil

import pytest
from matplotlib import pyplot

import tensor_notes

MODULES = [module.name for module in pkgutil.walk_packages(tensor_notes.__path__, "tensor_notes.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0
    pyplot.close("all")
