def gradients(tape):
    result = torch.zeros(len(tape))
    result[-1] = 1.0
    waiting = [len(tape) - 1]
    met = {len(tape) - 1}
    for end in waiting:
        for i, slope in tape[end]:
            result[i] += slope * result[end]
            if i not in met:
                met.add(i)
                waiting.append(i)
    return result


check(gradients, gradients_with_loops, inputs)
#> ✗ values: expected torch.tensor([8., 4., 1., 1.])
#>              found torch.tensor([2., 4., 1., 1.])
#>   tape = [[], [(0, 2.0)], [(1, 3.0)], [(1, 1.0), (2, 1.0)]]
