def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    n = len(inputs)
    order = torch.randint(n, (n,), generator=generator)
    return inputs[order], targets[order]


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[10], [20], [40], [30]])
#>                        found torch.tensor([[10], [40], [20], [10]])
#>   inputs = torch.tensor([[10], [20], [30], [40]])
#>   targets = torch.tensor([1, 2, 3, 4])
#>   seed = 0
