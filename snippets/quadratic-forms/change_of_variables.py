import torch

h = 3**0.5 / 2
f = torch.full((3, 3), -0.5).fill_diagonal_(1)
g = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
print([round(value, 4) + 0.0 for value in torch.linalg.eigvalsh(g).tolist()])
#> [0.0, 2.0, 4.0]

z_from_x = torch.tensor([[1.0, -0.5, -0.5], [0.0, h, -h], [0.0, 0.0, 1.0]])
z_from_y = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [0.0, 1.0, 0.0]])
P = torch.linalg.inv(z_from_x) @ z_from_y
print(P)
#> tensor([[1.0000, 2.0000, 1.1547],
#>         [0.0000, 1.0000, 2.3094],
#>         [0.0000, 1.0000, 0.0000]])

print(torch.allclose(P.T @ f @ P, g, atol=1e-5))
#> True

y = torch.tensor([1.0, 2.0, 3.0])
x = P @ y
print(x @ f @ x, y @ g @ y)
#> tensor(45.) tensor(45.)

V = torch.linalg.eigh(f).eigenvectors
diagonal = torch.diag(torch.tensor([0.0, 1.5, 1.5]))
for target in (g, diagonal):
    print(torch.allclose(V.T @ f @ V, target, atol=1e-5))
#> False
#> True
