def magnified(matrices, rights, changes):
    """(n, d, d), (n, d), (n, d) -> (n,): by what factor is the relative change larger?

    For each Ax = b: relative change of x / relative change of b. float64. No loops.
    Each matrix has an inverse; no right side and no change is the zero vector.
    """
    raise NotImplementedError("your turn")


check(magnified, magnified_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   matrices = torch.tensor([[[1., 0.], [0., 4.]]], dtype=torch.float64)
#>   rights = torch.tensor([[1., 0.]], dtype=torch.float64)
#>   changes = torch.tensor([[0., 2.]], dtype=torch.float64)
