def form_values(matrix, points):
    return (points @ matrix * points).sum(dim=1)


check(form_values, form_values_with_loops, inputs)
#> ✓ form_values: 8 inputs agree
