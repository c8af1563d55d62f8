def bin_centres(start, end, bins):
    width = (end - start) / bins
    return torch.arange(start, end, width) + width / 2


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ shape: expected (7,), found (8,)
#>   start = 0
#>   end = 2.1
#>   bins = 7
