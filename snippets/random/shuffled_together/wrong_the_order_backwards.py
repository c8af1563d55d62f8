def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(inputs), generator=generator)
    new_inputs, new_targets = inputs.clone(), targets.clone()
    new_inputs[order], new_targets[order] = inputs, targets
    return new_inputs, new_targets


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[20], [40], [30], [10]])
#>                        found torch.tensor([[40], [10], [30], [20]])
#>   inputs = torch.tensor([[10], [20], [30], [40]])
#>   targets = torch.tensor([1, 2, 3, 4])
#>   seed = 1
