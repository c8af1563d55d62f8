import torch

numbers = torch.tensor([1, 2, 3, 4])

print(numbers[:, None] * numbers)
#> tensor([[ 1,  2,  3,  4],
#>         [ 2,  4,  6,  8],
#>         [ 3,  6,  9, 12],
#>         [ 4,  8, 12, 16]])
