import torch

marks = torch.tensor([[80, 90, 60], [70, 50, 90]])
weights = torch.tensor([[2, 1, 1], [1, 3, 0]])
# wanted: [[310, 350], [280, 220]]
print((marks @ weights).tolist())
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
