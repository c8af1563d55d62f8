def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result.add_(coefficients[power]).mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ values: expected torch.tensor([3., 3., 3., 3., 3., 3., 3., 3.])
#>              found torch.tensor([3., 6., 0., -3., 9., -6., 12., 15.])
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
