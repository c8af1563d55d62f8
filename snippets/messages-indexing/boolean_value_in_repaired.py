import torch

points = [torch.tensor([1, 4]), torch.tensor([3, 2])]
point = torch.tensor([1, 2])
print(any(torch.equal(point, p) for p in points))
#> False
