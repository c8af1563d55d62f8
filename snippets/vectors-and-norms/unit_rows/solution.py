def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1, keepdim=True)  # (n, 1)
    return table / torch.where(lengths == 0, 1, lengths)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✓ unit_rows: 9 inputs agree
