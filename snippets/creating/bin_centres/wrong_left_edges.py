def bin_centres(start, end, bins):
    return torch.linspace(start, end, bins + 1)[:-1]


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.5000])
#>              found torch.tensor([0.])
#>   start = 0
#>   end = 1
#>   bins = 1
