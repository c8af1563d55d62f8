import torch

y = torch.ones(3, requires_grad=True) + 4
print(y)
#> tensor([5., 5., 5.], grad_fn=<AddBackward0>)

print(type(y.grad_fn).__name__)
#> AddBackward0

print(isinstance(y.grad_fn, torch.autograd.graph.Node))
#> True

print(isinstance(y.grad_fn, torch.autograd.Function))
#> False
