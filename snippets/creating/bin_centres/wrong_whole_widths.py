def bin_centres(start, end, bins):
    width = (end - start) // bins
    return start + (torch.arange(bins) + 0.5) * width


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ values: expected torch.tensor([3.7500, 1.2500, -1.2500, -3.7500])
#>              found torch.tensor([3.5000, 0.5000, -2.5000, -5.5000])
#>   start = 5
#>   end = -5
#>   bins = 4
