def one_per_row(table, columns):
    """(n, m), (n,) int64 -> (n,): one number from each row. No loops."""
    raise NotImplementedError("your turn")


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   table = torch.tensor([[1.5410]])
#>   columns = torch.tensor([0])
