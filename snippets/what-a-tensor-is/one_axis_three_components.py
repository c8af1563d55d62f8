import torch

arrow = torch.tensor([2.0, 3.0, 6.0])
print(arrow.ndim, len(arrow))
#> 1 3

points = torch.tensor([[0, 0, 0], [1, 0, 0], [1, 2, 0], [1, 2, 5]])
print(points.ndim, tuple(points.shape))
#> 2 (4, 3)

long_vector = torch.zeros(10_000)
print(long_vector.ndim, len(long_vector))
#> 1 10000
