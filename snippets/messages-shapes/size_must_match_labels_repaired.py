import torch

scores = torch.tensor([[1.0, 9], [8, 2], [3, 7]])
labels = torch.tensor([1, 0, 0])
classes = scores.argmax(dim=1)
print((classes == labels).tolist())
#> [True, True, False]
