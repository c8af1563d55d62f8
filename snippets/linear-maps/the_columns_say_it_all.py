import torch

matrix = torch.tensor([[2, 1], [0, 1]])
right = torch.tensor([1, 0])
up = torch.tensor([0, 1])

print(matrix @ right, matrix @ up)
#> tensor([2, 0]) tensor([1, 1])

print(matrix @ torch.tensor([3, 2]))
#> tensor([8, 2])

print(3 * matrix[:, 0] + 2 * matrix[:, 1])
#> tensor([8, 2])
