import torch

maps = torch.tensor([0.5, 1.0, 2.0]).view(1, 3, 1, 1)
scores = maps.squeeze()
# wanted: [2]
print(scores.argmax(dim=1).tolist())
#> IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
