def descended(matrix, start, learning_rate, steps):
    one_step = -learning_rate * matrix
    one_step.diagonal().add_(1)
    return start @ one_step.matrix_power(steps)


check(descended, descended_with_loops, inputs)
#> ✓ descended: 17 inputs agree
