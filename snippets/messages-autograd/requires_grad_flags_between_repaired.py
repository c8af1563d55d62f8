import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
y = w * 3
y.retain_grad()
(y**2).sum().backward()
print(y.grad)
#> tensor([ 6., 12.])
