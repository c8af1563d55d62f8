import torch

for start in (2.0, -2.0):
    x = torch.tensor(start, requires_grad=True)
    y = x**2 if x > 0 else 3 * x
    y.backward()
    print(start, x.grad)
#> 2.0 tensor(4.)
#> -2.0 tensor(3.)
