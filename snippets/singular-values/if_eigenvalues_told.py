import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])

print(torch.linalg.eigvals(shear).abs().max())
#> tensor(1.)
