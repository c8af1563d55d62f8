def inputs():
    yield 0, 10, 5
    yield 0, 1, 1
    yield -1, 1, 2
    yield 5, -5, 4
    yield 0, 2.1, 7
    yield 0.5, 8, 6
    yield -2.5, -2, 2
