def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1)
    lengths[lengths == 0] = torch.inf
    return table / lengths[:, None]


check(unit_rows, unit_rows_with_loops, inputs)
#> ✓ unit_rows: 9 inputs agree
