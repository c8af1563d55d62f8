import torch

week = torch.zeros(7)
# wanted: [3.0, 4.0, 5.0, 0.0, 0.0, 0.0, 0.0]
week[:2] = torch.tensor([3.0, 4.0, 5.0])
#> RuntimeError: The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 0.  Target sizes: [2].  Tensor sizes: [3]
