def bin_centres(start, end, bins):
    width = abs(end - start) / bins
    return start + (torch.arange(bins) + 0.5) * width


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ values: expected torch.tensor([3.7500, 1.2500, -1.2500, -3.7500])
#>              found torch.tensor([6.2500, 8.7500, 11.2500, 13.7500])
#>   start = 5
#>   end = -5
#>   bins = 4
