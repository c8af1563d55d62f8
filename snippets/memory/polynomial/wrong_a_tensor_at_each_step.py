def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for power in reversed(range(len(coefficients))):
        result = result * x + coefficients[power]
    return result


check(polynomial, polynomial_with_loops, inputs, room=1.5)
#> ✗ new memory: expected at most 1.5 times that of the result, found 96 bytes
#>   x = torch.tensor([1., 2., 0., -1., 3., -2., 4., 5.])
#>   coefficients = torch.tensor([3.])
