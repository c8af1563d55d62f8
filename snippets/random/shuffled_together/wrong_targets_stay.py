def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(inputs), generator=generator)
    return inputs[order], targets


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([1, 2, 4, 3])
#>                        found torch.tensor([1, 2, 3, 4])
#>   inputs = torch.tensor([[10], [20], [30], [40]])
#>   targets = torch.tensor([1, 2, 3, 4])
#>   seed = 0
