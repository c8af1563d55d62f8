import torch

points = [torch.tensor([3, 4]), torch.tensor([1, 2])]
point = torch.tensor([1, 2])
print(any(torch.equal(point, p) for p in points))
#> True
