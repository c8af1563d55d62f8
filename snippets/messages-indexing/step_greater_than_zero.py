import torch

days = torch.tensor([1, 2, 3])
print(days[::-1])
#> ValueError: step must be greater than zero
