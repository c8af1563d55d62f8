def polynomial(x, coefficients):
    result, power = torch.full_like(x, coefficients[0]), x
    for coefficient in coefficients[1:]:
        result.addcmul_(power, coefficient)
        power.mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ input x values: expected torch.tensor([0., 1., 2., -1.])
#>                      found torch.tensor([0., 1., 4., 1.])
#>   x = torch.tensor([0., 1., 2., -1.])
#>   coefficients = torch.tensor([5., 2.])
