import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x + 1
z = y.exp()
out = z.sum()

node = out.grad_fn
while node.next_functions:
    print(node.name())
    node = node.next_functions[0][0]
#> SumBackward0
#> ExpBackward0
#> AddBackward0
print(type(node).__name__, node.variable is x)
#> AccumulateGrad True
