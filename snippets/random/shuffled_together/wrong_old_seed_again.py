def shuffled_together(inputs, targets, seed):
    before = torch.initial_seed()
    torch.manual_seed(seed)
    order = torch.randperm(len(inputs))
    torch.manual_seed(before)
    return inputs[order], targets[order]


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ changed for all code: expected nothing, found seed
#>   inputs = torch.tensor([[0.5000, 2.0000, -1.0000]])
#>   targets = torch.tensor([0.2500])
#>   seed = 3
