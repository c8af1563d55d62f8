import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])

print((shear**2).sum().sqrt())
#> tensor(1.7321)
