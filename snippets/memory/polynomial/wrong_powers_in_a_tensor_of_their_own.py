def polynomial(x, coefficients):
    result, power = torch.zeros_like(x), torch.ones_like(x)
    for coefficient in coefficients:
        result.addcmul_(power, coefficient)
        power.mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ MemoryError: 64 bytes of new memory, where 32 are enough
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
