def gradients(tape):
    result = torch.ones(len(tape))
    for end in reversed(range(len(tape))):
        for i, slope in tape[end]:
            result[i] += slope * result[end]
    return result


check(gradients, gradients_with_loops, inputs)
#> ✗ values: expected torch.tensor([2., 1.])
#>              found torch.tensor([3., 1.])
#>   tape = [[], [(0, 2.0)]]
