import torch
from torch.linalg import eigvalsh, matrix_rank

points = torch.tensor([[0.0], [1.0], [3.0]])
table = (-torch.cdist(points, points).square() / 2).exp()
print(eigvalsh(table))
#> tensor([0.3808, 0.9953, 1.6239])

print(matrix_rank(points @ points.T))
#> tensor(1)
