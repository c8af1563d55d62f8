def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    table = torch.cat([inputs, targets[:, None]], dim=1)  # (n, d + 1)
    table = table[torch.randperm(len(table), generator=generator)]
    return table[:, :-1].to(inputs.dtype), table[:, -1].to(targets.dtype)


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[20], [30], [16777217]])
#>                        found torch.tensor([[20], [30], [16777216]])
#>   inputs = torch.tensor([[16777217], [20], [30]])
#>   targets = torch.tensor([0.5000, 1.5000, 2.5000])
#>   seed = 1
