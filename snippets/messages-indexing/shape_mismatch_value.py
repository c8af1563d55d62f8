import torch

scores = torch.tensor([5, -1, 7, -2])
# wanted: [5, 0, 7, 0]
scores[scores < 0] = torch.zeros_like(scores)
#> RuntimeError: shape mismatch: value tensor of shape [4] cannot be broadcast to indexing result of shape [2]
