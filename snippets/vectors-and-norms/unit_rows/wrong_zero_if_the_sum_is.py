def unit_rows(table):
    lengths = torch.linalg.vector_norm(table, dim=1, keepdim=True)
    zero = table.sum(dim=1, keepdim=True) == 0
    return torch.where(zero, table, table / lengths)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.7071, -0.7071]])
#>              found torch.tensor([[1., -1.]])
#>   table = torch.tensor([[1., -1.]])
