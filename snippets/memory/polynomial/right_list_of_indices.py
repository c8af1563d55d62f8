def polynomial(x, coefficients):
    order = list(range(len(coefficients)))[::-1]
    result = torch.zeros_like(x)
    for coefficient in coefficients[order]:
        result.mul_(x).add_(coefficient)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
