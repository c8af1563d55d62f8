import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
angle = torch.linspace(0, torch.pi, 10001)
arrows = torch.stack([angle.cos(), angle.sin()])  # (2, 10001)

lengths = torch.linalg.vector_norm(shear @ arrows, dim=0)
print(lengths.max())
#> tensor(1.6180)
