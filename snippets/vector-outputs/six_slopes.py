import torch


def volume_and_surface(sides):
    a, b, c = sides
    return torch.stack([a * b * c, 2 * (a * b + b * c + c * a)])


sides = torch.tensor([1.0, 2.0, 3.0])
print(volume_and_surface(sides))
#> tensor([ 6., 22.])

print(torch.func.jacrev(volume_and_surface)(sides))
#> tensor([[ 6.,  3.,  2.],
#>         [10.,  8.,  6.]])
