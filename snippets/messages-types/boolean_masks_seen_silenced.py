import torch

scores = torch.ones(3, 3)
seen = torch.tril(torch.ones(3, 3))
shares = scores.masked_fill(seen.bool(), -torch.inf).softmax(dim=1)
print(shares[:2].tolist())
#> [[0.0, 0.5, 0.5], [0.0, 0.0, 1.0]]
