def unit_rows(table):
    length = torch.linalg.vector_norm(table)
    return table / length if length > 0 else table.clone()


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, 0.8000], [0.0000, -1.0000]])
#>              found torch.tensor([[0.5571, 0.7428], [0.0000, -0.3714]])
#>   table = torch.tensor([[3., 4.], [0., -2.]])
