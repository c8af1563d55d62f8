def shuffled_together(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    d = inputs.shape[1]
    order = torch.randperm(d, generator=generator)
    return inputs[:, order], targets


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.5000, 2.0000, -1.0000]])
#>                        found torch.tensor([[2.0000, 0.5000, -1.0000]])
#>   inputs = torch.tensor([[0.5000, 2.0000, -1.0000]])
#>   targets = torch.tensor([0.2500])
#>   seed = 3
