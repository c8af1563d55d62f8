import torch

monday = torch.zeros(5, 3)
tuesday = torch.zeros(5, 4)
print(torch.cat([monday, tuesday]).shape)
#> RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
