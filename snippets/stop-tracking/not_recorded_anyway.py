import torch

x = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)

print(x.max().requires_grad)
#> True
print(x.argmax().requires_grad)
#> False
print((x > 1).requires_grad)
#> False
print(x.int().requires_grad)
#> False
