def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result.add_(coefficients[power]).mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ values: expected torch.tensor([3., 3.])
#>              found torch.tensor([3., 6.])
#>   x = torch.tensor([1., 2.])
#>   coefficients = torch.tensor([3.])
