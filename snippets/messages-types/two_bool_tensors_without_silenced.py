import torch

hungry = torch.tensor([True, True, False])
fed = torch.tensor([True, False, True])
print((hungry ^ fed).tolist())
#> [False, True, True]
