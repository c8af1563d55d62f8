def polynomial(x, coefficients):
    result = x.clone().fill_(0)
    for c in coefficients.tolist()[::-1]:
        torch.mul(result, x, out=result)
        torch.add(result, c, out=result)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✓ polynomial: 6 inputs agree
