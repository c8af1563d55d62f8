def polynomial(x, coefficients):
    result = torch.full_like(x, coefficients[-1])
    for coefficient in coefficients[:-1].flip(0):
        result.mul_(x).add_(coefficient)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
