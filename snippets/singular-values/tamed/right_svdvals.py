def tamed(matrices):
    longest = torch.linalg.svdvals(matrices)[:, 0, None, None]
    return torch.where(longest > 1, matrices / longest, matrices)


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✓ tamed: 10 inputs agree
