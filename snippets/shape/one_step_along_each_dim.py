import torch

x = torch.arange(12).view(2, 2, 3)
print(x.stride())
#> (6, 3, 1)
print(1 * 6 + 0 * 3 + 2 * 1, x[1, 0, 2])
#> 8 tensor(8)
