import torch

batch = torch.zeros(2, 3, 4)

print(torch.t(torch.zeros(2, 3)).shape, torch.t(torch.zeros(3)).shape)
#> torch.Size([3, 2]) torch.Size([3])

print(batch.mT.shape)
#> torch.Size([2, 4, 3])

torch.t(batch)
#> RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
