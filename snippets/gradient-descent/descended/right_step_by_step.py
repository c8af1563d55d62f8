def descended(matrix, start, learning_rate, steps):
    w = start
    for _ in range(steps):
        w = w - learning_rate * (matrix @ w)
    return w


check(descended, descended_with_loops, inputs)
#> ✓ descended: 17 inputs agree
