def unit_rows(table):
    lengths = table.abs().sum(dim=1, keepdim=True)
    return table / torch.where(lengths == 0, 1, lengths)


check(unit_rows, unit_rows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0.6000, 0.8000]])
#>              found torch.tensor([[0.4286, 0.5714]])
#>   table = torch.tensor([[3., 4.]])
