def shuffled_together(inputs, targets, seed):
    before = torch.get_rng_state()
    torch.manual_seed(seed)
    order = torch.randperm(len(inputs))
    torch.set_rng_state(before)
    return inputs[order, :], targets[order]


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✓ shuffled_together: 9 inputs agree
