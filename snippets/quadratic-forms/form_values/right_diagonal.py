def form_values(matrix, points):
    return (points @ matrix @ points.T).diagonal()


check(form_values, form_values_with_loops, inputs)
#> ✓ form_values: 8 inputs agree
