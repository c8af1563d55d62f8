import torch

order = torch.arange(12)
print([len(fold) for fold in order.tensor_split(5)])
#> [3, 3, 2, 2, 2]

order.reshape(5, -1)
#> RuntimeError: shape '[5, -1]' is invalid for input of size 12
