def tamed(matrices):
    """(n, r, c) -> (n, r, c): no matrix lengthens any vector. No loops.

    Divide those that do by the largest factor by which they lengthen; leave the others.
    float32 or float64; n may be 0.
    """
    raise NotImplementedError("your turn")


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ NotImplementedError: your turn
#>   matrices = torch.tensor([[[0., 0.], [0., 0.]]])
