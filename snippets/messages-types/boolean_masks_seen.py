import torch

scores = torch.ones(3, 3)
seen = torch.tril(torch.ones(3, 3))
# wanted: [[1.0, 0.0, 0.0], [0.5, 0.5, 0.0]]
masked = scores.masked_fill(seen, -torch.inf)
#> RuntimeError: masked_fill_ only supports boolean masks, but got mask with dtype float
