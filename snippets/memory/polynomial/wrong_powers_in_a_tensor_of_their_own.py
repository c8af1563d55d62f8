def polynomial(x, coefficients):
    result, power = torch.zeros_like(x), torch.ones_like(x)
    for coefficient in coefficients:
        result.addcmul_(power, coefficient)
        power.mul_(x)
    return result


check(polynomial, polynomial_with_loops, inputs, room=1.5)
#> ✗ new memory: expected at most 1.5 times that of the result, found 64 bytes
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
