import torch

x = torch.tensor(20.0, requires_grad=True)

for start in [None, torch.tensor(1.0), torch.tensor(10.0)]:
    x.grad = None
    y = x**2 + 10
    y.backward(start)
    print(y.item(), x.grad)
#> 410.0 tensor(40.)
#> 410.0 tensor(40.)
#> 410.0 tensor(400.)
