def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for coefficient in reversed(coefficients):
        result *= x
        result += coefficient
    return result


check(polynomial, polynomial_with_loops, inputs, room=1.5)
#> ✓ polynomial: 6 inputs agree
