def one_per_row(table, columns):
    n, m = table.shape
    return table.flatten()[torch.arange(n) * (m - 1) + columns]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ values: expected torch.tensor([2, 3])
#>              found torch.tensor([2, 2])
#>   table = torch.tensor([[1, 2], [3, 4]])
#>   columns = torch.tensor([1, 0])
