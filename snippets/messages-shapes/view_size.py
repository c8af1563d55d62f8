import torch

table = torch.arange(6).view(2, 3)
# wanted: [0, 3, 1, 4, 2, 5]
print(table.T.view(6).tolist())
#> RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
