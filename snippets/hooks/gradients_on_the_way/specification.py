import torch


def gradients_on_the_way_with_loops(functions, x):
    gradients = []
    for i in range(len(functions) + 1):
        value = x
        for function in functions[:i]:
            value = function(value)
        value = value.detach().requires_grad_()
        result = value
        for function in functions[i:]:
            result = function(result)
        gradients += torch.autograd.grad(result.sum(), value)
    return torch.stack(gradients)


functions = [torch.square, torch.neg, torch.square]
x = torch.tensor([1.0, 2.0])
print(gradients_on_the_way_with_loops(functions, x))
#> tensor([[ 4., 32.],
#>         [ 2.,  8.],
#>         [-2., -8.],
#>         [ 1.,  1.]])
