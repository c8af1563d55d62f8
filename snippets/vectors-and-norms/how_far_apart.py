import torch

home = torch.tensor([1.0, 1.0])
places = torch.tensor([[4.0, 5.0], [1.0, 1.0], [1.0, 13.0]])
arrows = places - home  # (3, 2)

print(arrows)
#> tensor([[ 3.,  4.],
#>         [ 0.,  0.],
#>         [ 0., 12.]])

print(torch.linalg.vector_norm(arrows, dim=1))
#> tensor([ 5.,  0., 12.])

print(torch.linalg.vector_norm(arrows))
#> tensor(13.)
