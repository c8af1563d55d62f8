def bin_centres(start, end, bins):
    width = (end - start) / bins
    return (torch.arange(bins) + 0.5) * width


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ values: expected torch.tensor([-0.5000, 0.5000])
#>              found torch.tensor([0.5000, 1.5000])
#>   start = -1
#>   end = 1
#>   bins = 2
