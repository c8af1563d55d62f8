import torch

a = torch.tensor([4, 9])

print(a * 2)
#> tensor([ 8, 18])

print(a * 0.5)
#> tensor([2.0000, 4.5000])

print(a / 1)
#> tensor([4., 9.])

total = torch.tensor(6) * 7
print(total, total.shape, total.item())
#> tensor(42) torch.Size([]) 42
