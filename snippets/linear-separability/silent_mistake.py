import torch

labels = torch.tensor([-1.0, -1.0, 1.0, 1.0])
values = torch.tensor([[1.0], [2.0], [3.0], [4.0]])


def train(points):
    weights = torch.zeros(points.shape[1])
    for _ in range(100):
        for point, label in zip(points, labels, strict=True):
            if label * (weights @ point) <= 0:
                weights += label * point
    return weights


weights = train(values)
print(labels * (values @ weights) > 0)
#> tensor([False, False,  True,  True])

with_ones = torch.column_stack([values, torch.ones(4)])  # (4, 2)
weights = train(with_ones)
print(labels * (with_ones @ weights) > 0)
#> tensor([True, True, True, True])

print(weights)
#> tensor([ 3., -7.])
