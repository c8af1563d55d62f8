import torch

points = torch.tensor([[1, 2], [3, 4], [5, 6], [7, 8]])
labels = torch.tensor([0, 1, 1, 0])
batch = points[2:]
# wanted: [[5, 6]]
print(batch[labels == 1].tolist())
#> IndexError: The shape of the mask [4] at index 0 does not match the shape of the indexed tensor [2, 2] at index 0
