import torch

x = torch.arange(4).view(2, 2)
seen = x.view(4)
copied = x.clone().view(4)

x += 10
print(seen)
#> tensor([10, 11, 12, 13])
print(copied)
#> tensor([0, 1, 2, 3])

copied += 100
print(x)
#> tensor([[10, 11],
#>         [12, 13]])
