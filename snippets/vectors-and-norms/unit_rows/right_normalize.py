def unit_rows(table):
    return torch.nn.functional.normalize(table)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✓ unit_rows: 9 inputs agree
