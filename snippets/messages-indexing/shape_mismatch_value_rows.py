import torch

table = torch.zeros(3, 3, dtype=torch.int64)
# wanted: [[7, 7, 7], [0, 0, 0], [9, 9, 9]]
table[[0, 2]] = torch.tensor([7, 9])
#> RuntimeError: shape mismatch: value tensor of shape [2] cannot be broadcast to indexing result of shape [2, 3]
