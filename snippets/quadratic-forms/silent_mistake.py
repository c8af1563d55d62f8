import torch

matrix = torch.tensor([[1.0, -3.0], [0.0, 1.0]])
v = torch.tensor([1.0, 1.0])

print(v @ matrix @ v)
#> tensor(-1.)

print(torch.linalg.eigvals(matrix).real)
#> tensor([1., 1.])

print(torch.linalg.eigvalsh(matrix))
#> tensor([1., 1.])

print(torch.linalg.eigvalsh((matrix + matrix.T) / 2))
#> tensor([-0.5000,  2.5000])
