import torch

counts = torch.tensor([[2, 1], [0, 3]])
prices = torch.tensor([[0.5], [1.5]])
# wanted: [[2.5], [4.5]]
print((counts @ prices).tolist())
#> RuntimeError: expected m1 and m2 to have the same dtype, but got: long int != float
