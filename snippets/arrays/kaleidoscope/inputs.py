import numpy as np


def inputs():
    yield (np.array([[1, 2]]),)
    yield (np.array([[1], [2]]),)
    yield (np.array([[1, 2], [3, 4]]),)
    yield (np.array([[0.5, -2.0, 1.25]]),)
    yield (np.array([[True, False], [False, False]]),)
    yield (np.array([["a", "bc"]]),)
    yield (np.arange(6, dtype=np.uint8).reshape(3, 2),)
    yield (np.zeros((0, 2)),)
    yield (np.zeros((2, 0), dtype=np.int64),)
    yield (np.arange(12, dtype=np.float32).reshape(3, 4)[::-1, ::2],)
