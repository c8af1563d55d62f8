import torch

scores = torch.ones(3, 3)
seen = torch.tril(torch.ones(3, 3))
masked = scores.masked_fill(seen == 0, -torch.inf)
print(masked.softmax(dim=1)[:2].tolist())
#> [[1.0, 0.0, 0.0], [0.5, 0.5, 0.0]]
