def swapped(x, i, j):
    result = x.clone()
    result[[i, j]] = x[[j, i]]
    return result


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✓ swapped: 7 inputs agree
