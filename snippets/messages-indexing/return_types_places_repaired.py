import torch

scores = torch.tensor([[1, 3, 0], [0, 4, 5]])
stars = torch.tensor([0, 2])
print((scores.argmax(dim=1) - stars).tolist())
#> [1, 0]
