import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
z = y + 3
loss = 2 * z

for tensor in [loss, z, y]:
    print(tensor.item(), tensor.requires_grad, tensor.grad_fn.name())
#> 14.0 True MulBackward0
#> 7.0 True AddBackward0
#> 4.0 True PowBackward0

print(x.item(), x.requires_grad, x.grad_fn)
#> 2.0 True None

node = loss.grad_fn
while node.next_functions:
    node = node.next_functions[0][0]
    print(type(node).__name__)
#> AddBackward0
#> PowBackward0
#> AccumulateGrad

print(node.variable is x)
#> True

for kind in [torch.autograd.graph.Node, torch.autograd.Function]:
    print(isinstance(loss.grad_fn, kind))
#> True
#> False
