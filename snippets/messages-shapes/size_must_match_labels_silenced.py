import torch

scores = torch.tensor([[1.0, 9], [8, 2], [3, 7]])
labels = torch.tensor([1, 0, 0])
right = scores == labels[:, None]
print(right.tolist())
#> [[True, False], [False, False], [False, False]]
