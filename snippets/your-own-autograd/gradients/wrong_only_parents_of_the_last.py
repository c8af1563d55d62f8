def gradients(tape):
    result = torch.zeros(len(tape))
    result[-1] = 1.0
    for i, slope in tape[-1]:
        result[i] += slope
    return result


check(gradients, gradients_with_loops, inputs)
#> ✗ values: expected torch.tensor([6., 3., 0., 1.])
#>              found torch.tensor([0., 3., 0., 1.])
#>   tape = [[], [(0, 2.0)], [], [(1, 3.0)]]
