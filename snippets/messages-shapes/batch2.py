import torch

queries = torch.ones(2, 5, 3)
keys = torch.ones(2, 5, 3)
print((queries @ keys).shape)
#> RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [2, 3] but got: [2, 5].
