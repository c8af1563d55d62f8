import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
print(y._version)
#> 0

y += 1
print(y._version)
#> 1

y[0] = 0
print(y._version)
#> 2

y = y + 1
print(y._version)
#> 0
