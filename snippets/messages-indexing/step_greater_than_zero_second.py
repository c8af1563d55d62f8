import torch

days = torch.tensor([1, 2, 3, 4])
# wanted: [4, 2]
print(days[::-2].tolist())
#> ValueError: step must be greater than zero
