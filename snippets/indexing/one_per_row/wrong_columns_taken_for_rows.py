def one_per_row(table, columns):
    return table[columns, torch.arange(len(table))]


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ IndexError: index 1 is out of bounds for dimension 0 with size 1
#>   table = torch.tensor([[5, 6]])
#>   columns = torch.tensor([1])
