"""Inputs for the exercise on the bridge to NumPy."""

import numpy as np

numbers = np.random.default_rng(0).normal(size=(4, 3)) * 100
read_only = numbers.copy()
read_only.flags.writeable = False

safe_tensor = [
    (numbers,),
    (numbers.T,),
    (numbers[::-1, ::2],),
    (numbers[:, ::-1],),
    (numbers > 0,),
    (numbers.astype(np.int8),),
    (numbers.astype(">f8"),),
    (numbers.astype(np.longdouble),),
    (read_only,),
    (np.broadcast_to(numbers[0], (5, 3)),),
    (numbers[:0],),
    (numbers[:, :0],),
]
