def form_values(matrix, points):
    values, vectors = torch.linalg.eigh((matrix + matrix.mT) / 2)
    return (points @ vectors) ** 2 @ values


check(form_values, form_values_with_loops, inputs)
#> ✓ form_values: 8 inputs agree
