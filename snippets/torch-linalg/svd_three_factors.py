import torch

matrix = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]])
u, s, vh = torch.linalg.svd(matrix)

print(s)
#> tensor([3., 2., 1.])

print(u @ torch.diag(s) @ vh)
#> tensor([[0., 3., 0.],
#>         [0., 0., 2.],
#>         [1., 0., 0.]])

for turned in (u, vh):
    print(torch.allclose(turned @ turned.mT, torch.eye(3)))
#> True
#> True
