def one_per_row(table, columns):
    return table.gather(1, columns[:, None])


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ shape: expected (1,), found (1, 1)
#>   table = torch.tensor([[5, 6]])
#>   columns = torch.tensor([1])
