def descended(matrix, start, learning_rate, steps):
    one_step = torch.eye(len(start)) - learning_rate * matrix  # (n, n)
    return torch.linalg.matrix_power(one_step, steps) @ start


check(descended, descended_with_loops, inputs)
#> ✓ descended: 17 inputs agree
