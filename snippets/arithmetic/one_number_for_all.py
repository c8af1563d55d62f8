import torch

a = torch.tensor([1, 2, 3])

print(2 * a)
#> tensor([2, 4, 6])

print(2 * [1, 2, 3])
#> [1, 2, 3, 1, 2, 3]
