import torch

points = torch.tensor([[1, 10], [2, 20], [3, 30]])  # (3, 2)

print(points.T)
#> tensor([[ 1,  2,  3],
#>         [10, 20, 30]])
print(points.reshape(2, 3))
#> tensor([[ 1, 10,  2],
#>         [20,  3, 30]])
