from torch import nn

layer = nn.linear(2, 1)
#> AttributeError: module 'torch.nn' has no attribute 'linear'
