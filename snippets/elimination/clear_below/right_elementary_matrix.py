def clear_below(rows, i, j):
    step = torch.eye(len(rows), dtype=rows.dtype)
    step[i + 1 :, i] = -rows[i + 1 :, j] / rows[i, j]
    return step @ rows


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✓ clear_below: 9 inputs agree
