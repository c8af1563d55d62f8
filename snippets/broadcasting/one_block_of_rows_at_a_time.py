import torch

torch.manual_seed(0)
points = torch.rand(1000, 3)
centres = torch.rand(20, 3)


def nearest(rows):
    differences = rows[:, None, :] - centres
    return (differences**2).sum(dim=2).argmin(dim=1)


found = torch.empty(1000, dtype=torch.int64)
for start in range(0, 1000, 100):
    found[start : start + 100] = nearest(points[start : start + 100])

print(torch.equal(found, nearest(points)))
#> True
