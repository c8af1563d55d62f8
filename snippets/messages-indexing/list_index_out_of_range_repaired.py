import torch

sizes = [784, 100, 10]
print(sizes[2], sizes[-1])
#> 10 10
print(torch.ones(2, 3).shape[-1])
#> 3
