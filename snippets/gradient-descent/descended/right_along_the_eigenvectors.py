def descended(matrix, start, learning_rate, steps):
    values, vectors = torch.linalg.eigh(matrix)
    factors = (1 - learning_rate * values) ** steps
    return vectors @ (factors * (vectors.T @ start))


check(descended, descended_with_loops, inputs)
#> ✓ descended: 17 inputs agree
