import torch

marks = torch.tensor([[80, 90, 60], [70, 50, 90]])
weights = torch.tensor([[2, 1, 1], [1, 3, 0]])
print((marks @ weights.T).tolist())
#> [[310, 350], [280, 220]]
