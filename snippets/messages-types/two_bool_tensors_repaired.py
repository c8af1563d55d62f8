import torch

predicted = torch.tensor([True, False, True])
target = torch.tensor([True, True, True])
print((predicted != target).sum().item())
#> 1
