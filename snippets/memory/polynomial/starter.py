def polynomial(x, coefficients):
    """(n,), (k,) with k > 0 -> (n,): c[0] + c[1] x + c[2] x**2 + ...

    All numbers are finite, in float32 or all in float64.
    """
    raise NotImplementedError("your turn")


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
