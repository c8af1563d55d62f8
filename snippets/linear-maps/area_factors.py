import torch

stretch = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
rotate = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
mirror = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
flatten = torch.tensor([[2.0, 1.0], [1.0, 0.5]])

for matrix in (stretch, shear, rotate, mirror, flatten):
    print(torch.linalg.det(matrix))
#> tensor(2.)
#> tensor(1.)
#> tensor(1.)
#> tensor(-1.)
#> tensor(0.)
