def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for coefficient in coefficients:
        result.mul_(x).add_(coefficient)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ values: expected torch.tensor([5., 7., 9., 3.])
#>              found torch.tensor([2., 7., 12., -3.])
#>   x = torch.tensor([0., 1., 2., -1.])
#>   coefficients = torch.tensor([5., 2.])
