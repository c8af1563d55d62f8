import torch

p = torch.tensor([1.0, 2.0])
q = torch.tensor([3.0, 1.0])


def lift(point):
    x, y = point
    return torch.stack([x * x, 2**0.5 * x * y, y * y])


print(lift(p), lift(q))
#> tensor([1.0000, 2.8284, 4.0000]) tensor([9.0000, 4.2426, 1.0000])

print(lift(p) @ lift(q))
#> tensor(25.)

print((p @ q) ** 2)
#> tensor(25.)
