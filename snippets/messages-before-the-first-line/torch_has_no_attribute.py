from torch import nn

# wanted: torch.Size([3, 1])
layer = nn.linear(2, 1)
#> AttributeError: module 'torch.nn' has no attribute 'linear'
