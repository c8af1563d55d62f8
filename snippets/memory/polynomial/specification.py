import torch


def polynomial_with_loops(x, coefficients):
    result = torch.zeros_like(x)
    for i in range(len(x)):
        for power in range(len(coefficients)):
            result[i] += coefficients[power] * x[i] ** power
    return result


x = torch.tensor([0.0, 1.0, 10.0])
print(polynomial_with_loops(x, torch.tensor([3.0, 2.0, 1.0])))
#> tensor([  3.,   6., 123.])
