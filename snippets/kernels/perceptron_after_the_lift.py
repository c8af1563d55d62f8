import torch

angle = torch.linspace(0, 2 * torch.pi, 21)[:20]
circle = torch.stack([angle.cos(), angle.sin()], dim=1)  # (20, 2)
rings = torch.cat([circle, 2 * circle])
labels = torch.cat([torch.ones(20), -torch.ones(20)])


def mistakes_after_training(points):
    points = torch.column_stack([points, torch.ones(40)])
    weights = torch.zeros(points.shape[1])
    for _ in range(20):
        for point, label in zip(points, labels, strict=True):
            if label * (weights @ point) <= 0:
                weights += label * point
    return (labels * (points @ weights) <= 0).sum()


print(mistakes_after_training(rings))
#> tensor(20)

lifted = torch.column_stack([rings, rings.square().sum(dim=1)])  # (40, 3)
print(mistakes_after_training(lifted))
#> tensor(0)
