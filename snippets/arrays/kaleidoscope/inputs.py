import numpy as np


def inputs():
    generator = np.random.default_rng(0)
    for r in (1, 2, 5):
        for c in (1, 3):
            yield (generator.random((r, c)),)
    yield (np.arange(6).reshape(2, 3),)
    yield (np.zeros((0, 2)),)
    yield (np.eye(3)[::-1],)
