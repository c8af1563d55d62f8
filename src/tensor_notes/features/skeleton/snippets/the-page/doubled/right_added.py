def doubled(row):
    return row + row


check(doubled, doubled_with_loops, inputs)
#> ✓ doubled: 4 inputs agree
