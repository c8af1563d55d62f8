def swapped(x, i, j):
    order = torch.arange(len(x))
    order[i], order[j] = j, i
    return x[order]


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✓ swapped: 7 inputs agree
