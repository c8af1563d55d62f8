"""Whether a snippet draws random numbers without having set a seed."""

import random
import sys
import types
from collections.abc import Callable
from typing import Any

SEED = 0x7E750A
"""What every generator starts from."""


def watch() -> Callable[[], list[str]]:
    """Seed every generator; the function returned names those that were used without a seed."""
    random.seed(SEED)
    used = {"random": used_unseeded(random, random.getstate)}
    if "numpy" in sys.modules:  # also where it was imported by another package
        import numpy.random

        numpy.random.seed(SEED)
        used["numpy.random"] = used_unseeded(numpy.random, numpy_state)
    if "torch" in sys.modules:
        used["torch"] = torch_used_unseeded()
    return lambda: [name for name, is_used in used.items() if is_used()]


def used_unseeded(module: types.ModuleType, state: Callable[[], Any]) -> Callable[[], bool]:
    """Whether the module's generator has moved although its `seed` was never called."""
    seed, start = module.seed, state()
    seeded = []

    def noting(*arguments: Any, **options: Any) -> Any:
        seeded.append(True)
        return seed(*arguments, **options)

    module.seed = noting  # type: ignore[attr-defined] # modules take attributes
    return lambda: not seeded and state() != start


def numpy_state() -> list[Any]:
    import numpy.random

    state: tuple[Any, ...] = numpy.random.get_state(legacy=True)  # type: ignore[assignment] # legacy=True gives a tuple
    return [state[1].tobytes(), *state[2:]]


def torch_used_unseeded() -> Callable[[], bool]:
    import torch

    generator = torch.default_generator
    generator.manual_seed(SEED)
    start = generator.get_state()
    return lambda: (
        generator.initial_seed() == SEED and not torch.equal(generator.get_state(), start)
    )
