import torch

turned = torch.arange(6).view(2, 3).T

print(turned.clone().reshape(6))
#> tensor([0, 3, 1, 4, 2, 5])
print(turned.flatten().data_ptr() == turned.data_ptr())
#> False

turned.clone().view(6)
#> RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
