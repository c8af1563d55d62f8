import torch

A = torch.tensor([[2, 2, 0], [2, 3, -3], [0, -3, -1]])

torch.manual_seed(0)
points = torch.randint(-9, 10, (1000, 3))
x, y, z = points.T
form = 2 * x**2 + 3 * y**2 - z**2 + 4 * x * y - 6 * y * z
print(torch.equal((points @ A * points).sum(dim=1), form))
#> True

print(2 + 3 - 1 + 4 - 6, A.sum())
#> 2 tensor(2)
