def one_per_row(table, columns):
    chosen = torch.arange(table.shape[1]) == columns[:, None]
    finite = torch.nan_to_num(table)
    return (finite * chosen).sum(dim=1).to(table.dtype)


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ values: expected torch.tensor([-torch.inf])
#>              found torch.tensor([-3.4028e+38])
#>   table = torch.tensor([[0.5000, -torch.inf]])
#>   columns = torch.tensor([1])
