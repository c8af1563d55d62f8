import torch

turned = torch.arange(6.0).view(2, 3).T
print(turned.shape, turned.stride())
#> torch.Size([3, 2]) (1, 3)

print(turned.view(3, 1, 2).shape)
#> torch.Size([3, 1, 2])
turned.view(6)
#> RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
