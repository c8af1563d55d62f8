import torch

h = 3**0.5 / 2
A = 1.5 * torch.eye(3) - 0.5
G = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 4.0]])

z_from_x = torch.tensor([[1.0, -0.5, -0.5], [0.0, h, -h], [0.0, 0.0, 1.0]])
z_from_y = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [0.0, 1.0, 0.0]])
x_from_z = torch.linalg.inv(z_from_x)
print(x_from_z)
#> tensor([[1.0000, 0.5774, 1.0000],
#>         [0.0000, 1.1547, 1.0000],
#>         [0.0000, 0.0000, 1.0000]])

P = x_from_z @ z_from_y
print(P)
#> tensor([[1.0000, 2.0000, 1.1547],
#>         [0.0000, 1.0000, 2.3094],
#>         [0.0000, 1.0000, 0.0000]])
print(torch.allclose(P.T @ A @ P, G, atol=1e-5))
#> True

y = torch.tensor([1.0, 2.0, 3.0])
x = P @ y
print(x @ A @ x, y @ G @ y)
#> tensor(45.) tensor(45.)
