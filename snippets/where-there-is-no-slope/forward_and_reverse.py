import torch
from torch.func import jvp


def root(x):
    return torch.where(x > 0, x.sqrt(), 0)


x = torch.tensor([0.0, 1.0])
_, slopes = jvp(root, (x,), (torch.ones(2),))
print(slopes)
#> tensor([0.0000, 0.5000])

x.requires_grad_()
root(x).sum().backward()
print(x.grad)
#> tensor([   nan, 0.5000])
