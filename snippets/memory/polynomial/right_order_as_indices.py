def polynomial(x, coefficients):
    order = torch.arange(len(coefficients)).flip(0)
    result = torch.zeros_like(x)
    for power in order:
        result.mul_(x).add_(coefficients[power])
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
