import torch

inputs = torch.tensor([1.0, 2.0])
weight = torch.tensor([3.0, 4.0], requires_grad=True)
bias = torch.tensor(5.0, requires_grad=True)

product = weight * inputs
predicted = product + bias

for result in [predicted, product]:
    nodes = result.grad_fn.next_functions
    print([type(node).__name__ for node, _ in nodes])
#> ['MulBackward0', 'AccumulateGrad']
#> ['AccumulateGrad', 'NoneType']

print(product.grad_fn._saved_other)
#> tensor([1., 2.])

print(product.grad_fn._saved_self)
#> None
