def swapped(x, i, j):
    result = x.clone()
    result[i], result[j] = x[j], x[i]
    return result


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✓ swapped: 7 inputs agree
