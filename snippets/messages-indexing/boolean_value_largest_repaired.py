import torch

a, b = torch.tensor([1, 4]), torch.tensor([2, 3])
print(torch.maximum(a, b).tolist())
#> [2, 4]
