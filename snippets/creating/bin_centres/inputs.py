def inputs():
    yield (0, 10, 5)
    yield (0, 1, 1)
    yield (-1, 1, 2)
    yield (1, 1.3, 3)
    yield (5, -5, 4)
    yield (0.0, 0.0, 3)
