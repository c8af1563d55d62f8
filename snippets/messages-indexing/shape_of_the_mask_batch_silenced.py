import torch

points = torch.tensor([[1, 2], [3, 4], [5, 6], [7, 8]])
labels = torch.tensor([0, 1, 1, 0])
batch = points[2:]
print(batch[(labels == 1)[: len(batch)]].tolist())
#> [[7, 8]]
