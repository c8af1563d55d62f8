import torch

scores = torch.ones(3, dtype=torch.float16)
padding = torch.tensor([False, False, True])
masked = scores.masked_fill(padding, -torch.inf)
print(masked.softmax(dim=0).tolist())
#> [0.5, 0.5, 0.0]
