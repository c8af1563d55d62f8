import torch

a = torch.tensor([0.2, 1.5])
# wanted: [True, False]
print((0 < a < 1).tolist())
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
