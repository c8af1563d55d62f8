def bin_centres(start, end, bins):
    edges = torch.linspace(start, end, bins)
    return (edges[:-1] + edges[1:]) / 2


check(bin_centres, bin_centres_with_loops, inputs)
#> ✗ shape: expected (1,), found (0,)
#>   start = 0
#>   end = 1
#>   bins = 1
