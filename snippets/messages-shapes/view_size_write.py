import torch

table = torch.zeros(2, 3, dtype=torch.int64)
values = torch.tensor([1, 2, 3, 4])
# wanted: [[1, 2, 0], [3, 4, 0]]
table[:, :2].view(4)[:] = values
#> RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
