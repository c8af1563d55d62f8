import torch

scores = torch.tensor([[5, 1, 2], [2, 3, 9]])
classes = torch.tensor([1, 3]).clamp(max=2)
print(scores[[0, 1], classes].tolist())
#> [1, 9]
