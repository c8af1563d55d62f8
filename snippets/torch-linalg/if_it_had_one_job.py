import torch

vector = torch.tensor([1, 4])

print(torch.linalg.diagonal(vector))
#> IndexError: Dimension out of range (expected to be in range of [-1, 0], but got -2)
