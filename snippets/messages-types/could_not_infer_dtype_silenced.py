import torch

ages = [31, None, 27]
print(torch.tensor([age or 0 for age in ages]).tolist())
#> [31, 0, 27]
