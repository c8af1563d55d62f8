import torch

scores = torch.tensor([[1.0, 3.0], [5.0, 4.0]])
mean = scores.mean(dim=1)
print((scores.max(dim=1).values - mean).tolist())
#> [1.0, 0.5]
print((scores.amax(dim=1) - mean).tolist())
#> [1.0, 0.5]
