import torch

rows = torch.tensor([[1.0, 3], [2, 2], [3, 1]])
sums = rows.sum(dim=1)
# wanted: [[0.25, 0.75], [0.5, 0.5], [0.75, 0.25]]
print((rows / sums.expand_as(rows)).tolist())
#> RuntimeError: The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [3, 2].  Tensor sizes: [3]
