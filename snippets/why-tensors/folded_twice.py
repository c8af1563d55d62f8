import torch


def tent(x):
    return 2 * x.relu() - 4 * (x - 0.5).relu()


x = torch.tensor([0.0, 0.25, 0.5, 0.75, 1.0])

print(tent(x))
#> tensor([0.0000, 0.5000, 1.0000, 0.5000, 0.0000])

print(tent(tent(x)))
#> tensor([0., 1., 0., 1., 0.])
