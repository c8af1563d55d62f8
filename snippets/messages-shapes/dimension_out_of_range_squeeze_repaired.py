import torch

maps = torch.tensor([0.5, 1.0, 2.0]).view(1, 3, 1, 1)
scores = maps.flatten(1)
print(scores.argmax(dim=1).tolist())
#> [2]
