import torch


def polynomial(x, coefficients):
    result = torch.zeros_like(x)
    for coefficient in coefficients.flip(0):
        result.mul_(x).add_(coefficient)
    return result
