def bin_centres(start, end, bins):
    width = (end - start) / bins
    return start + width / 2 + width * torch.arange(bins)


check(bin_centres, bin_centres_with_loops, inputs)
#> ✓ bin_centres: 7 inputs agree
