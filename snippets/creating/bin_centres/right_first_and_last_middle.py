def bin_centres(start, end, bins):
    half = (end - start) / bins / 2
    return torch.linspace(start + half, end - half, bins)


check(bin_centres, bin_centres_with_loops, inputs)
#> ✓ bin_centres: 7 inputs agree
