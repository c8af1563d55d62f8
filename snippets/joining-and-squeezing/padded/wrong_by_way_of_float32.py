def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [torch.zeros(longest - len(row)) for row in rows]
    table = torch.stack([torch.cat(pair) for pair in zip(rows, missing)])
    return table.to(rows[0].dtype)


check(padded, padded_with_loops, inputs)
#> ✗ values: expected torch.tensor([[9007199254740993, 0], [1, 2]])
#>              found torch.tensor([[9007199254740992, 0], [1, 2]])
#>   rows = [torch.tensor([9007199254740993]), torch.tensor([1, 2])]
