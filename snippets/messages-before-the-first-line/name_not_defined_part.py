from torch import nn

flatten = nn.Flatten()
# wanted: torch.Size([4, 6])
print(flatten(torch.ones(4, 2, 3)).shape)
#> NameError: name 'torch' is not defined
