import torch

scores = torch.tensor([[1, 0, 9], [8, 2, 3]])
print(scores.argmax(dim=1).tolist())
#> [2, 0]
