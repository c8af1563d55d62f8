import torch
from torch.linalg import matrix_rank

weights = torch.tensor([1.0, 2.0, 2.0])
points = torch.tensor([[4.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 2.0]])

print(points @ weights - 4)
#> tensor([0., 0., 0.])

directions = points[1:] - points[0]
print(directions @ weights)
#> tensor([0., 0.])

print(matrix_rank(directions))
#> tensor(2)
