import numpy as np


def inputs():
    numbers = np.random.default_rng(0).normal(size=(4, 3)) * 100
    read_only = numbers.copy()
    read_only.flags.writeable = False
    yield (numbers,)
    yield (numbers.T,)
    yield (numbers[::-1, ::2],)
    yield (numbers[:, ::-1],)
    yield (numbers.astype(np.float32),)
    yield (numbers > 0,)
    yield (numbers.astype(np.int8),)
    yield (numbers.astype(">f8"),)
    yield (numbers.astype(np.longdouble),)
    yield (read_only,)
    yield (np.broadcast_to(numbers[0], (5, 3)),)
    yield (numbers[:0],)
    yield (numbers[:, :0],)
    yield (np.array([[1, 2], [3, 4]], dtype=np.int16)[::-1],)
