import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3

(slope,) = torch.autograd.grad(y, x)
print(slope, x.grad)
#> tensor(12.) None

torch.autograd.grad(y, x)
#> RuntimeError: Trying to backward through the graph a second time ...
