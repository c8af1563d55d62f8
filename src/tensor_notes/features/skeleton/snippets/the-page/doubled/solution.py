def doubled(row):
    return row * 2


check(doubled, doubled_with_loops, inputs)
#> ✓ doubled: 4 inputs agree
