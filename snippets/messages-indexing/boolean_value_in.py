import torch

points = [torch.tensor([3, 4]), torch.tensor([1, 2])]
# wanted: True
print(torch.tensor([1, 2]) in points)
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
