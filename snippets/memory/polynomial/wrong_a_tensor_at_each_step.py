def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result = result * x + coefficients[power]
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ MemoryError: 96 bytes of new memory, where 32 are enough
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
