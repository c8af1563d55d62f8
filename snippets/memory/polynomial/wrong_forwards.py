def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for coefficient in coefficients:
        result.mul_(x).add_(coefficient)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ values: expected torch.tensor([-3., -1., 1., 3., 5., 7., 9., 11., 13., 15., 17., 19., 21., 23., 25., 27.])
#>              found torch.tensor([-18., -13., -8., -3., 2., 7., 12., 17., 22., 27., 32., 37., 42., 47., 52., 57.])
#>   x = torch.tensor([-4., -3., -2., -1., 0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11.])
#>   coefficients = torch.tensor([5., 2.])
