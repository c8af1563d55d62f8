import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])

lengths = torch.linalg.vector_norm(shear, dim=0)
print(lengths.max())
#> tensor(1.4142)
