def polynomial(x, coefficients):
    result, power = torch.zeros_like(x), torch.ones_like(x)
    for coefficient in coefficients:
        result.addcmul_(power, coefficient)
        power.mul_(x)
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ MemoryError: 16 bytes of new memory, where 8 are enough
#>   x = torch.tensor([1., 2.])
#>   coefficients = torch.tensor([3.])
