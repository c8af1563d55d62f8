def gradients(tape):
    result = torch.zeros(len(tape))
    result[-1] = 1.0
    for end in reversed(range(len(tape))):
        for i, slope in tape[end]:
            result[i] += slope * result[end]
    return result


check(gradients, gradients_with_loops, inputs)
#> ✓ gradients: 11 inputs agree
