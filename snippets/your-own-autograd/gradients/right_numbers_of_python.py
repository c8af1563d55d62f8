def gradients(tape):
    result = [0.0] * (len(tape) - 1) + [1.0]
    left = list(tape)
    while left:
        parents = left.pop()
        for i, slope in parents:
            result[i] += slope * result[len(left)]
    return torch.tensor(result)


check(gradients, gradients_with_loops, inputs)
#> ✓ gradients: 11 inputs agree
