def doubled(row):
    return row**2


check(doubled, doubled_with_loops, inputs)
#> ✗ values: expected torch.tensor([3.0820])
#>              found torch.tensor([2.3747])
#>   row = torch.tensor([1.5410])
