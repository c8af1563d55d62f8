import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x

addition = y.grad_fn
print(type(addition).__name__)
#> AddBackward0

product, third = [node for node, _ in addition.next_functions]
print(type(product).__name__, type(third).__name__)
#> MulBackward0 AccumulateGrad

first, second = [node for node, _ in product.next_functions]
print(first is second, second is third)
#> True True

print(third.variable is x)
#> True
