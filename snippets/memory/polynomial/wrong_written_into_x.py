def polynomial(x, coefficients):
    result, power = torch.full_like(x, coefficients[0]), x
    for coefficient in coefficients[1:]:
        result.addcmul_(power, coefficient)
        power.mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ input x values: expected torch.tensor([-4., -3., -2., -1., 0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11.])
#>                      found torch.tensor([16., 9., 4., 1., 0., 1., 4., 9., 16., 25., 36., 49., 64., 81., 100., 121.])
#>   x = torch.tensor([-4., -3., -2., -1., 0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11.])
#>   coefficients = torch.tensor([5., 2.])
