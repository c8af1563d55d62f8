def inputs():
    yield 1.0, 2, 6
    yield 0.1, 3, 10
    yield 0.1, 0, 5
    yield 0.1, 5, 5
    yield 0.5, 1, 2
    yield 0.5, 0, 1
    yield 0.5, 1, 1
    yield 0.0, 2, 4
    yield 3, 2, 6
    yield 0.1, 0, 0
    yield 1e-3, 100, 1000
