def unit_rows(table):
    return table / torch.linalg.vector_norm(table, dim=1, keepdim=True)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, 0.8000], [0.0000, 0.0000]])
#>              found torch.tensor([[0.6000, 0.8000], [torch.nan, torch.nan]])
#>   table = torch.tensor([[3., 4.], [0., 0.]])
