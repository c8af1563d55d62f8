def doubled(row):
    return torch.cat([row, row])


check(doubled, doubled_with_loops, inputs)
#> ✗ shape: expected (1,), found (2,)
#>   row = torch.tensor([1.5410])
