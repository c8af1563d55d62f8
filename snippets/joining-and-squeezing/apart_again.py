import torch

x = torch.arange(7)

print(x.split(3))
#> (tensor([0, 1, 2]), tensor([3, 4, 5]), tensor([6]))
print(x.split([2, 5]))
#> (tensor([0, 1]), tensor([2, 3, 4, 5, 6]))
print(x.chunk(3))
#> (tensor([0, 1, 2]), tensor([3, 4, 5]), tensor([6]))
print(x.tensor_split(3))
#> (tensor([0, 1, 2]), tensor([3, 4]), tensor([5, 6]))

twelve = torch.arange(12)
print([len(part) for part in twelve.chunk(5)])
#> [3, 3, 3, 3]
print([len(part) for part in twelve.tensor_split(5)])
#> [3, 3, 2, 2, 2]
