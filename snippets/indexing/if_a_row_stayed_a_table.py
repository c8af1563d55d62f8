import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])

print(tuple(x[[0], :].shape))
#> (1, 4)
print(tuple(x[0:1, :].shape))
#> (1, 4)
