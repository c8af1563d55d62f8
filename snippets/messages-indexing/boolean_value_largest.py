import torch

a, b = torch.tensor([1, 4]), torch.tensor([2, 3])
# wanted: [2, 4]
print(max(a, b).tolist())
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
