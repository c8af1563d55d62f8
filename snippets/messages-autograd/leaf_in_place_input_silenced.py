import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
with torch.no_grad():
    x[x < 0] = 0
(3 * x).sum().backward()
print(x.grad)
#> tensor([3., 3.])
