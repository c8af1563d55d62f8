def gradients(tape):
    result = torch.zeros(len(tape))
    result[0] = 1.0
    for end in range(len(tape)):
        for i, slope in tape[end]:
            result[end] += slope * result[i]
    return result


check(gradients, gradients_with_loops, inputs)
#> ✗ values: expected torch.tensor([2., 1.])
#>              found torch.tensor([1., 2.])
#>   tape = [[], [(0, 2.0)]]
