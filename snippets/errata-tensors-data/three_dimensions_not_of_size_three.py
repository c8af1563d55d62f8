import torch

x = torch.zeros(3, 10, 4)
print(x.ndim, len(x), x[0].shape)
#> 3 3 torch.Size([10, 4])

x = torch.zeros(5, 10, 4)
print(x.ndim, len(x), x[0].shape)
#> 3 5 torch.Size([10, 4])
