import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x

product, third = [node for node, _ in y.grad_fn.next_functions]
first, second = [node for node, _ in product.next_functions]
print(len({first, second, third}))
#> 1
