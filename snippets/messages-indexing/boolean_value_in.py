import torch

points = [torch.tensor([1, 4]), torch.tensor([3, 2])]
# wanted: False
print(torch.tensor([1, 2]) in points)
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
