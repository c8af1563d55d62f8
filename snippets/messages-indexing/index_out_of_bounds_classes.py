import torch

scores = torch.tensor([[5, 1, 2], [2, 3, 9]])
classes = torch.tensor([1, 3])
# wanted: [5, 9]
print(scores[[0, 1], classes].tolist())
#> IndexError: index 3 is out of bounds for dimension 1 with size 3
