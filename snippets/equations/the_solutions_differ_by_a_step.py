import torch

A = torch.tensor([[2.0, 1.0], [4.0, 2.0]])
step = torch.tensor([1.0, -2.0])
print(A @ step)
#> tensor([0., 0.])

prices = torch.tensor([1.0, 2.0])
for factor in (-1, 0, 0.5, 1):
    other = prices + factor * step
    print(other.tolist(), (A @ other).tolist())
#> [0.0, 4.0] [4.0, 8.0]
#> [1.0, 2.0] [4.0, 8.0]
#> [1.5, 1.0] [4.0, 8.0]
#> [2.0, 0.0] [4.0, 8.0]
