import torch

a = torch.zeros(2, 3)
b = torch.zeros(2, 4)

print(torch.cat([a, b], dim=1).shape)
#> torch.Size([2, 7])
try:
    torch.stack([a, b])
except RuntimeError as error:
    print(error)
#> stack expects each tensor to be equal size, but got [2, 3] at entry 0 and [2, 4] at entry 1
torch.cat([a, b], dim=0)
#> RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
