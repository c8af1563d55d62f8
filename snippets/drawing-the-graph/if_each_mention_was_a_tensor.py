import torch

x = [torch.tensor(3.0, requires_grad=True) for _ in range(3)]
y = x[0] * x[1] + x[2]

product, third = [node for node, _ in y.grad_fn.next_functions]
first, second = [node for node, _ in product.next_functions]
print(len({first, second, third}))
#> 3
