def unit_rows(table):
    result = table.clone()
    chosen = (table != 0).any(dim=1)
    lengths = torch.linalg.vector_norm(table[chosen], dim=1)
    result[chosen] /= lengths[:, None]
    return result


check(unit_rows, unit_rows_with_loops, inputs)
#> ✓ unit_rows: 9 inputs agree
