def gradients(tape):
    result = torch.zeros(len(tape))
    result[-1] = 1.0
    end = len(tape) - 1
    while tape[end]:
        for i, slope in tape[end]:
            result[i] += slope * result[end]
        end -= 1
    return result


check(gradients, gradients_with_loops, inputs)
#> ✗ values: expected torch.tensor([6., 3., 0., 1.])
#>              found torch.tensor([0., 3., 0., 1.])
#>   tape = [[], [(0, 2.0)], [], [(1, 3.0)]]
