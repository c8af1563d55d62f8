def one_per_row(table, columns):
    chosen = torch.arange(table.shape[1]) == columns[:, None]
    return (table * chosen).sum(dim=1)


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.5000])
#>              found torch.tensor([torch.nan])
#>   table = torch.tensor([[0.5000, -torch.inf]])
#>   columns = torch.tensor([0])
