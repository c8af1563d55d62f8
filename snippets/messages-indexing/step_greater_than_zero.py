import torch

days = torch.tensor([1, 2, 3, 4])
# wanted: [4, 3, 2, 1]
print(days[::-1].tolist())
#> ValueError: step must be greater than zero
