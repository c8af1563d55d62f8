import torch

turned = torch.arange(6).view(2, 3).T
copied = turned.clone()

print(turned.stride(), copied.stride())
#> (1, 3) (1, 3)
print(copied.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5])

copied.view(6)
#> RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
