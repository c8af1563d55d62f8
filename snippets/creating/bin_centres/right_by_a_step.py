def bin_centres(start, end, bins):
    width = (end - start) / bins
    return torch.arange(start + width / 2, end, width)


check(bin_centres, bin_centres_with_loops, inputs)
#> ✓ bin_centres: 7 inputs agree
