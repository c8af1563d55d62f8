"""Inputs for the exercise on NumPy arrays."""

import numpy as np

generator = np.random.default_rng(0)
kaleidoscope = [(generator.random((r, c)),) for r in (1, 2, 5) for c in (1, 3)]
kaleidoscope += [(np.arange(6).reshape(2, 3),), (np.zeros((0, 2)),), (np.eye(3)[::-1],)]
