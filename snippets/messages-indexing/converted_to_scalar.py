import torch

losses = torch.tensor([0.5, 0.25, 1.5])
# wanted: 0.75
print(f"{losses.item():.2f}")
#> RuntimeError: a Tensor with 3 elements cannot be converted to Scalar
