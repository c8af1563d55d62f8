import torch

turn = torch.tensor([[0, -1], [1, 0]])
slant = torch.tensor([[1, 1], [0, 1]])
v = torch.tensor([2, 1])

print(slant @ v)
#> tensor([3, 1])
print(turn @ (slant @ v))
#> tensor([-1,  3])
print((turn @ slant) @ v)
#> tensor([-1,  3])
print(turn @ slant)
#> tensor([[ 0, -1],
#>         [ 1,  1]])
