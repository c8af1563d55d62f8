def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(inputs), generator=generator)
    inputs[:], targets[:] = inputs[order], targets[order]
    return inputs, targets


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ input inputs values: expected torch.tensor([[10], [20], [30], [40]])
#>                           found torch.tensor([[10], [20], [40], [30]])
#>   inputs = torch.tensor([[10], [20], [30], [40]])
#>   targets = torch.tensor([1, 2, 3, 4])
#>   seed = 0
