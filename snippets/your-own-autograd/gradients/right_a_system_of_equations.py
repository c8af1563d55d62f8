def gradients(tape):
    n = len(tape)
    slopes = torch.zeros(n, n)
    for end in range(n):
        for i, slope in tape[end]:
            slopes[i, end] += slope
    start = torch.zeros(n)
    start[-1] = 1.0
    return torch.linalg.solve(torch.eye(n) - slopes, start)


check(gradients, gradients_with_loops, inputs)
#> ✓ gradients: 11 inputs agree
