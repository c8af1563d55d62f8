import numpy as np


def kaleidoscope(table):
    top = np.concatenate((table, table[:, ::-1]), axis=1)  # (r, 2 c)
    return np.concatenate((top, top[::-1]))
