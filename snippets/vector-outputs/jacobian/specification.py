import torch


def jacobian_with_loops(function, x):
    x = x.clone().requires_grad_()
    result = torch.zeros(len(function(x)), len(x), dtype=x.dtype)
    for i in range(len(function(x))):
        for j in range(len(x)):
            y = function(x)
            result[i, j] = torch.autograd.grad(y[i], x)[0][j]
    return result


def sum_and_product(x):
    return torch.stack([x.sum(), x.prod()])


print(jacobian_with_loops(sum_and_product, torch.tensor([1.0, 2.0, 3.0])))
#> tensor([[1., 1., 1.],
#>         [6., 3., 2.]])
