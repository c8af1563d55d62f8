import functools
import warnings

import numpy as np
import torch


def quiet(answer):
    """The answer, which may not warn; torch would do so only once in a process."""

    @functools.wraps(answer)
    def called(array):
        always = torch.is_warn_always_enabled()
        torch.set_warn_always(True)
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            result = answer(array)
        torch.set_warn_always(always)
        for each in told:
            raise each.category(str(each.message).partition(". ")[0])
        return result

    return called


def inputs():
    numbers = np.random.default_rng(0).normal(size=(4, 3)) * 100
    locked = numbers.astype(np.float32)
    locked.flags.writeable = False
    yield (np.array([[1, 2]], dtype=np.int16),)
    yield (np.array([[1], [2]])[::-1],)
    yield (np.array([[1.5, 2.5]], dtype=np.float16)[:, ::-1],)
    yield (np.array([[1.5, 2.5]], dtype=np.float32),)
    yield (np.array([[0.1, np.inf, np.nan]]),)
    yield (np.array([[True, False]]),)
    yield (np.array([[2**63]], dtype=np.uint64),)
    yield (np.array([[1.5, 2.5], [3.5, 4.5]], dtype=">f8"),)
    yield (np.array([[1.5, 2.5], [3.5, 4.5]], dtype=np.longdouble),)
    yield (np.zeros((0, 2)),)
    yield (np.zeros((2, 0), dtype=np.int64),)
    yield (locked[:1, :2],)
    yield (locked[::-1],)
    yield (numbers.T,)
    yield (numbers[:, ::-2],)
    yield (np.broadcast_to(numbers[0], (5, 3)),)
