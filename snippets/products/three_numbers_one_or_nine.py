import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 0, -1])

print(a * b)
#> tensor([ 4,  0, -3])

print(torch.dot(a, b))
#> tensor(1)

print(torch.outer(a, b))
#> tensor([[ 4,  0, -1],
#>         [ 8,  0, -2],
#>         [12,  0, -3]])

across = torch.linalg.cross(a, b)
print(across)
#> tensor([-2, 13, -8])

print(torch.dot(across, a), torch.dot(across, b))
#> tensor(0) tensor(0)
