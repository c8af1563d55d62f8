def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result.mul_(x).add_(coefficients[power])
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
