def shuffled_together(inputs, targets, seed):
    torch.Generator().manual_seed(seed)
    order = torch.randperm(len(inputs))
    return inputs[order], targets[order]


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[10], [20], [40], [30]])
#>                        found torch.tensor([[20], [30], [10], [40]])
#>   inputs = torch.tensor([[10], [20], [30], [40]])
#>   targets = torch.tensor([1, 2, 3, 4])
#>   seed = 0
