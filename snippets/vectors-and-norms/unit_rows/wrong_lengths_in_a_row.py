def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1)
    return table / torch.where(lengths == 0, 1, lengths)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, 0.8000], [0.0000, 0.0000]])
#>              found torch.tensor([[0.6000, 4.0000], [0.0000, 0.0000]])
#>   table = torch.tensor([[3., 4.], [0., 0.]])
