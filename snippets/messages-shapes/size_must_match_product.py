import torch

prices = torch.tensor([[1, 2, 3], [2, 2, 2]])
amounts = torch.tensor([[5, 0], [1, 4], [0, 2]])
# wanted: [[7, 14], [12, 12]]
print((prices * amounts).tolist())
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
