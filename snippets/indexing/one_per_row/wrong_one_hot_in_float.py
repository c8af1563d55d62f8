def one_per_row(table, columns):
    chosen = torch.nn.functional.one_hot(columns, table.shape[1])
    numbers = torch.linalg.vecdot(table.float(), chosen.float())
    return numbers.to(table.dtype)


check(one_per_row, one_per_row_with_loops, inputs)
#> ✗ values: expected torch.tensor([9007199254740993])
#>              found torch.tensor([9007199254740992])
#>   table = torch.tensor([[9007199254740993]])
#>   columns = torch.tensor([0])
