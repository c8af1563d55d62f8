def swapped(x, i, j):
    rows = [*x]
    rows[i], rows[j] = rows[j], rows[i]
    return torch.stack(rows)


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✓ swapped: 7 inputs agree
