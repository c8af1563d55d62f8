import torch

print(torch.tensor(3))
#> tensor(3)

print(torch.zeros(3))
#> tensor([0., 0., 0.])

print(torch.Tensor(3).shape)
#> torch.Size([3])
