import torch


def doubled_until_large(x):
    while x < 50:
        x = 2 * x
    return x if x > 60 else 10 * x


for start in (5.0, 7.0):
    x = torch.tensor(start, requires_grad=True)
    y = doubled_until_large(x)
    y.backward()
    print(y.item(), x.grad.item())
#> 80.0 16.0
#> 560.0 80.0

x = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x, create_graph=True)
(second,) = torch.autograd.grad(slope, x)
print(slope.item(), second.item())
#> 27.0 18.0
