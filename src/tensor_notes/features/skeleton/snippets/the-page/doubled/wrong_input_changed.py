def doubled(row):
    row *= 2
    return row.clone()


check(doubled, doubled_with_loops, inputs)
#> ✗ input row values: expected torch.tensor([1.5410])
#>                        found torch.tensor([3.0820])
#>   row = torch.tensor([1.5410])
