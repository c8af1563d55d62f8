import torch

# wanted: [1, 2]
print(torch.array([1, 2]).tolist())
#> AttributeError: module 'torch' has no attribute 'array'
