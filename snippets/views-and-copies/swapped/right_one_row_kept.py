def swapped(x, i, j):
    result = x.clone()
    kept = result[i].clone()
    result[i] = result[j]
    result[j] = kept
    return result


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✓ swapped: 7 inputs agree
