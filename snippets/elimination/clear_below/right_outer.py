def clear_below(rows, i, j):
    factors = rows[:, j] / rows[i, j]
    factors[: i + 1] = 0
    return rows - torch.outer(factors, rows[i])


check(clear_below, clear_below_with_loops, inputs, shares=False)
#> ✓ clear_below: 9 inputs agree
