import doctest
import importlib
import pkgutil

import pytest

import tensor_notes

MODULES = [module.name for module in pkgutil.iter_modules(tensor_notes.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(f"tensor_notes.{name}")
    assert doctest.testmod(module).failed == 0
