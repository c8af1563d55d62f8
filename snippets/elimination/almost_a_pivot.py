import torch

rows = torch.tensor([[0.1, 0.3], [0.3, 0.9]])

print(rows[1] - rows[1, 0] / rows[0, 0] * rows[0])
#> tensor([ 0.0000e+00, -5.9605e-08])

print(torch.linalg.matrix_rank(rows))
#> tensor(1)
