import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
y = x.masked_fill(x < 0, 0)
(3 * y).sum().backward()
print(x.grad)
#> tensor([0., 3.])
