import torch

a = torch.tensor([7, -7])

print(a / 3)
#> tensor([ 2.3333, -2.3333])

print(a // 3, a % 3)
#> tensor([ 2, -3]) tensor([1, 2])

print(torch.div(a, 3, rounding_mode="trunc"), torch.fmod(a, 3))
#> tensor([ 2, -2]) tensor([ 1, -1])
