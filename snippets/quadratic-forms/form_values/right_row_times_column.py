def form_values(matrix, points):
    rows, columns = points[:, None, :], points[:, :, None]
    return (rows @ matrix @ columns).reshape(-1)  # (n, 1, 1) before


check(form_values, form_values_with_loops, inputs)
#> ✓ form_values: 8 inputs agree
