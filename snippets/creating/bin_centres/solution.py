def bin_centres(start, end, bins):
    edges = torch.linspace(start, end, bins + 1)  # (n + 1,)
    return (edges[:-1] + edges[1:]) / 2


check(bin_centres, bin_centres_with_loops, inputs)
#> ✓ bin_centres: 7 inputs agree
