import torch

queries = torch.ones(2, 5, 3)
keys = torch.ones(2, 5, 3)
print((queries @ keys.mT).shape)
#> torch.Size([2, 5, 5])
