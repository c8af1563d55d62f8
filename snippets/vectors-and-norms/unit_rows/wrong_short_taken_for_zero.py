def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1, keepdim=True)
    return table / lengths.clamp(min=1e-5)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, -0.8000]])
#>              found torch.tensor([[0.0600, -0.0800]])
#>   table = torch.tensor([[6.0000e-07, -8.0000e-07]])
