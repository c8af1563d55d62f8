import torch

points = torch.tensor([[0, 1], [1, 3], [2, 0], [5, 4], [6, 2]])  # (5, 2)
centres = torch.tensor([[1, 1], [6, 3]])                         # (2, 2)

differences = points[:, None, :] - centres  # (5, 2, 2)
squares = (differences**2).sum(dim=2)       # (5, 2)
print(squares)
#> tensor([[ 1, 40],
#>         [ 4, 25],
#>         [ 2, 25],
#>         [25,  2],
#>         [26,  1]])

print(squares.argmin(dim=1))
#> tensor([0, 0, 0, 1, 1])
