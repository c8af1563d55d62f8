import torch

marks = torch.tensor([[80, 90, 60], [70, 50, 90]])
weights = torch.tensor([[2, 1, 1], [1, 3, 0]])
print((marks @ weights.reshape(3, 2)).tolist())
#> [[430, 170], [460, 120]]
