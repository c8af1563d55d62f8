def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for coefficient in reversed(coefficients):
        result *= x
        result += coefficient
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
