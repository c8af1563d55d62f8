def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result = result * x + coefficients[power]
    return result


check(frugal(polynomial), polynomial_with_loops, inputs)
#> ✗ MemoryError: 24 bytes of new memory, where 8 are enough
#>   x = torch.tensor([1., 2.])
#>   coefficients = torch.tensor([3.])
