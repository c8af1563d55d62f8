def gradients(tape):
    result = {}
    for i in reversed(range(len(tape))):
        children = [
            slope * result[end]
            for end in result
            for parent, slope in tape[end]
            if parent == i
        ]
        result[i] = float(sum(children)) if result else 1.0
    return torch.tensor([result[i] for i in range(len(tape))])


check(gradients, gradients_with_loops, inputs)
#> ✓ gradients: 11 inputs agree
