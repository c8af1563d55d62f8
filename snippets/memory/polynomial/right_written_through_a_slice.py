def polynomial(x, coefficients):
    result = torch.empty_like(x).zero_()
    for power in range(len(coefficients) - 1, -1, -1):
        result.mul_(x)
        result[:] += coefficients[power]
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
