import torch

points = torch.tensor([[1, 2], [3, 4], [5, 6], [7, 8]])
labels = torch.tensor([0, 1, 1, 0])
batch, batch_labels = points[2:], labels[2:]
print(batch[batch_labels == 1].tolist())
#> [[5, 6]]
