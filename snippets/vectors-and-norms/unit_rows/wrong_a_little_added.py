def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1, keepdim=True)
    return table / (lengths + 1e-6)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, -0.8000]])
#>              found torch.tensor([[0.5000, -0.6667]])
#>   table = torch.tensor([[3.0000e-06, -4.0000e-06]])
