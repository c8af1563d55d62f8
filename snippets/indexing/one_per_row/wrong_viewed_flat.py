def one_per_row(table, columns):
    n, m = table.shape
    return table.view(n * m)[torch.arange(n) * m + columns]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
#>   table = torch.tensor([[0, 3, 6, 9], [1, 4, 7, 10], [2, 5, 8, 11]])  # not contiguous
#>   columns = torch.tensor([2, 3, 0])
