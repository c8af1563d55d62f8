def jacobian(function, x):
    """(n,) -> (m, n). As many calls of autograd.grad as there are outputs."""
    raise NotImplementedError("your turn")


check(jacobian, jacobian_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   function = torch.sin
#>   x = torch.tensor([1.5410])
