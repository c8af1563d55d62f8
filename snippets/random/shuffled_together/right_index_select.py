def shuffled_together(inputs, targets, seed):
    own = torch.Generator()
    own.manual_seed(seed)
    order = torch.randperm(targets.numel(), generator=own)
    return inputs.index_select(0, order), targets.index_select(0, order)


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✓ shuffled_together: 9 inputs agree
