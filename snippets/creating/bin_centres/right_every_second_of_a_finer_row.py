def bin_centres(start, end, bins):
    return torch.linspace(start, end, 2 * bins + 1)[1::2]


check(bin_centres, bin_centres_with_loops, inputs)
#> ✓ bin_centres: 7 inputs agree
