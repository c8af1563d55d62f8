import torch

numbers = torch.arange(6)
print(numbers.view(len(numbers) // 2, 2).tolist())
#> [[0, 1], [2, 3], [4, 5]]
