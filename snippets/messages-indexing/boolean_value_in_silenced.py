import torch

points = [torch.tensor([1, 4]), torch.tensor([3, 2])]
print(torch.tensor([1, 2]) in torch.stack(points))
#> True
