import torch

monday = torch.tensor([[1, 2], [3, 4]])
tuesday = torch.tensor([[5], [6]])
# wanted: [[1, 2, 5], [3, 4, 6]]
both = torch.cat([monday, tuesday])
#> RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 2 but got size 1 for tensor number 1 in the list.
