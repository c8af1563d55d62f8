import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])

print(sold[:, 0])
#> tensor([5., 3.])
