import torch

scores = torch.tensor([2, 1, 0])
print(scores.float().softmax(dim=0))
#> tensor([0.6652, 0.2447, 0.0900])
