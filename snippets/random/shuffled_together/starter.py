def shuffled_together(inputs, targets, seed):
    """(n, d), (n,), seed -> (n, d), (n,): both in one new order. No loops.

    The order is `randperm(n)` of a generator of its own with this seed.
    """
    raise NotImplementedError("your turn")


check(shuffled_together, shuffled_together_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   inputs = torch.tensor([[0.5000, 2.0000, -1.0000]])
#>   targets = torch.tensor([0.2500])
#>   seed = 3
