def doubled(row):
    return torch.stack([row, row]).sum(dim=0)


check(doubled, doubled_with_loops, inputs)
#> ✓ doubled: 4 inputs agree
